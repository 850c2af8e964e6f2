package se.tillit.people;

import jakarta.inject.Inject;
import java.util.List;
import se.tillit.shared.Service;

/** The association's own people: public facts, which anyone may ask for. */
@Service
public class AssociationService {

    private AssociationRepository association;

    protected AssociationService() {}

    @Inject
    public AssociationService(AssociationRepository association) {
        this.association = association;
    }

    /** The people of the association, in Swedish order: one of them is the public face of each network. */
    public List<PersonChoice> staff() {
        return association.findStaff();
    }

    /** Whether the person is one of them. */
    public boolean isStaff(long personId) {
        return association.isStaff(personId);
    }
}

package se.tillit.networks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tillit.people.AssociationService;
import se.tillit.people.PeopleService;

/** Writes a description into a network, a new one or one that is changed, and reads it from there. */
@ApplicationScoped
class NetworkDescriber {

    private NetworkRepository networks;
    private NetworkLifeRepository life;
    private NetworkParents parents;
    private AssociationService association;
    private PeopleService people;

    protected NetworkDescriber() {}

    @Inject
    NetworkDescriber(
            NetworkRepository networks,
            NetworkLifeRepository life,
            NetworkParents parents,
            AssociationService association,
            PeopleService people) {
        this.networks = networks;
        this.life = life;
        this.parents = parents;
        this.association = association;
        this.people = people;
    }

    /** What is said about the network, as far as the reader may know. */
    NetworkDescription read(Network network) {
        List<StandardLine> lines = life.findLines(network.getId());
        return new NetworkDescription(
                network.getName(),
                network.getPurpose(),
                network.getPolicyArea().getId(),
                network.getContactPerson().getId(),
                network.getVisibility(),
                network.getJoinPolicy(),
                network.getMembershipBasis(),
                network.getLeadTimes(),
                parents.known(network),
                titles(lines, StandardPart.FOLDER),
                titles(lines, StandardPart.AGENDA));
    }

    private static List<String> titles(List<StandardLine> lines, StandardPart part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .map(StandardLine::title)
                .toList();
    }

    /**
     * Says in the network's row what it is; {@link #writeLines} says the rest when the network has an id.
     *
     * @throws ContactNotAtAssociationException when the contact person is someone else's
     */
    void write(Network network, NetworkDescription description) {
        if (!association.isStaff(description.contactPersonId())) {
            throw new ContactNotAtAssociationException();
        }
        requireReadable(description.folders(), "foldersText");
        requireReadable(description.agenda(), "agendaText");
        network.describe(
                description,
                networks.getPolicyArea(description.policyAreaId()),
                people.personReference(description.contactPersonId()),
                parents.choose(network, description.parentIds()));
    }

    void writeLines(Network network, NetworkDescription description) {
        life.replaceLines(network.getId(), StandardPart.FOLDER, description.folders());
        life.replaceLines(network.getId(), StandardPart.AGENDA, description.agenda());
    }

    private static void requireReadable(List<String> lines, String field) {
        if (lines.size() > NetworkStandardItem.MOST) {
            throw new StandardLinesTooManyException(field, NetworkStandardItem.MOST);
        }
        if (lines.stream().anyMatch(line -> line.length() > NetworkStandardItem.LONGEST)) {
            throw new StandardLineTooLongException(field, NetworkStandardItem.LONGEST);
        }
    }
}

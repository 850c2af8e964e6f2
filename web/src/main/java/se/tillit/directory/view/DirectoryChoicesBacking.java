package se.tillit.directory.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.directory.DirectoryService;
import se.tillit.people.JobFunction;
import se.tillit.people.Organisation;
import se.tillit.people.PolicyArea;

/** What the forms of the directory let their readers choose among, read once a page. */
@Named
@RequestScoped
public class DirectoryChoicesBacking {

    @Inject
    private DirectoryService directory;

    private List<Organisation> organisations;
    private List<JobFunction> jobFunctions;
    private List<PolicyArea> policyAreas;

    public List<Organisation> getOrganisations() {
        if (organisations == null) {
            organisations = directory.organisations();
        }
        return organisations;
    }

    public List<JobFunction> getJobFunctions() {
        if (jobFunctions == null) {
            jobFunctions = directory.jobFunctions();
        }
        return jobFunctions;
    }

    public List<PolicyArea> getPolicyAreas() {
        if (policyAreas == null) {
            policyAreas = directory.policyAreas();
        }
        return policyAreas;
    }
}

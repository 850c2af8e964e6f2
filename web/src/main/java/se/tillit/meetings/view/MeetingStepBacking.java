package se.tillit.meetings.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tillit.meetings.MeetingStepService;
import se.tillit.meetings.MeetingSteps;
import se.tillit.networks.Network;

/** Meetings without attendance or published notes as the coordinator's next steps, on the network's page. */
@Named
@RequestScoped
public class MeetingStepBacking {

    @Inject
    private MeetingStepService service;

    private MeetingSteps steps;

    /** What waits in the network that the page is about. */
    public MeetingSteps of(Network network) {
        if (steps == null) {
            steps = service.steps(network);
        }
        return steps;
    }
}

package se.tillit.exchange.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.exchange.QuestionService;
import se.tillit.exchange.WaitingQuestions;
import se.tillit.networks.Network;

/** Unanswered questions as one of the coordinator's next steps, on the network's page. */
@Named
@RequestScoped
public class QuestionStepBacking {

    @Inject
    private QuestionService questions;

    private List<WaitingQuestions> rows;

    /** One row when anything waits, else none. */
    public List<WaitingQuestions> rows(Network network) {
        if (rows == null) {
            rows = questions.waiting(network).stream().toList();
        }
        return rows;
    }
}

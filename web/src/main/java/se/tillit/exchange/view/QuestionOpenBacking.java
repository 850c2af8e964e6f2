package se.tillit.exchange.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.exchange.QuestionRow;
import se.tillit.exchange.QuestionService;
import se.tillit.networks.Network;

/** The questions that nobody has answered, as a part of other pages about the network. */
@Named
@RequestScoped
public class QuestionOpenBacking {

    private static final int MOST = 5;

    @Inject
    private QuestionService questions;

    private List<QuestionRow> rows;

    /** The newest unanswered questions of the network that the page is about; none for an anonymous reader. */
    public List<QuestionRow> rows(Network network) {
        if (rows == null) {
            rows = questions.open(network, MOST);
        }
        return rows;
    }
}

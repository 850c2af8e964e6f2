package se.tillit.exchange.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.exchange.QuestionRow;
import se.tillit.exchange.QuestionService;
import se.tillit.networks.Network;

/** The newest questions, as a part of the network's page, which hands over its network. */
@Named
@RequestScoped
public class QuestionLatestBacking {

    private static final int MOST = 3;

    @Inject
    private QuestionService questions;

    private List<QuestionRow> rows;

    /** The newest questions of the one network that this page is about; none for an anonymous reader. */
    public List<QuestionRow> rows(Network network) {
        if (rows == null) {
            rows = questions.latest(network, MOST);
        }
        return rows;
    }

    public boolean mayAsk(Network network) {
        return questions.mayAsk(network);
    }
}

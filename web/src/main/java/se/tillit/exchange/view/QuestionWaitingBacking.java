package se.tillit.exchange.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.tillit.exchange.QuestionRow;
import se.tillit.exchange.QuestionService;

/** What nobody has answered in the reader's networks, as a part of what waits on the start page. */
@Named
@RequestScoped
public class QuestionWaitingBacking {

    private static final int MOST = 5;

    @Inject
    private QuestionService questions;

    private List<QuestionRow> rows;

    @PostConstruct
    void open() {
        rows = questions.waitingInMine(MOST);
    }

    public List<QuestionRow> getRows() {
        return rows;
    }
}

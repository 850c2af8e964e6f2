package se.tillit.exchange.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import se.tillit.exchange.QuestionRow;
import se.tillit.exchange.QuestionService;

/** What others asked in the reader's networks the last seven days, as a part of the start page. */
@Named
@RequestScoped
public class QuestionNewBacking {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int MOST = 8;

    @Inject
    private QuestionService questions;

    private List<QuestionRow> rows;

    @PostConstruct
    void open() {
        rows = questions.newInMine(LATELY, MOST);
    }

    public List<QuestionRow> getRows() {
        return rows;
    }
}

package se.tillit.exchange.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tillit.exchange.QuestionPage;
import se.tillit.exchange.QuestionService;
import se.tillit.exchange.Submission;
import se.tillit.networks.Network;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/fragor}: a network's questions, 30 a page, {@code ?sida=2}; and asking one. For signed-in readers. */
@Named
@RequestScoped
public class QuestionListBacking {

    private static final int LONGEST_NUMBER = 6;

    @Inject
    private QuestionService questions;

    @Inject
    private PageBacking page;

    private QuestionPage list;
    private String title;
    private String body;
    private String submissionKey = UUID.randomUUID().toString();

    /** Reads the questions before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getList();
    }

    public QuestionPage getList() {
        if (list == null) {
            list = questions.page(page.parameter("slug"), number());
        }
        return list;
    }

    private int number() {
        String typed = page.parameter("sida");
        boolean readable = !typed.isEmpty()
                && typed.length() <= LONGEST_NUMBER
                && typed.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return readable ? Integer.parseInt(typed) : 1;
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, getList().pages()).boxed().toList();
    }

    public boolean mayAsk(Network network) {
        return questions.mayAsk(network);
    }

    /** Asks, and leads to the question's own page. */
    public void ask() {
        String slug = page.parameter("slug");
        long id = questions.ask(slug, new Submission(submissionKey, title, body));
        page.redirect("/natverk/" + slug + "/fragor/" + id, "question-asked");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getSubmissionKey() {
        return submissionKey;
    }

    public void setSubmissionKey(String submissionKey) {
        if (submissionKey != null) {
            this.submissionKey = submissionKey;
        }
    }
}

package se.tillit.exchange.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import se.tillit.exchange.QuestionService;
import se.tillit.exchange.QuestionThread;
import se.tillit.exchange.Submission;
import se.tillit.shared.view.PageBacking;

/** {@code /natverk/{slug}/fragor/{id}}: a question, its answers, and answering it. For signed-in readers. */
@Named
@RequestScoped
public class QuestionShowBacking {

    @Inject
    private QuestionService questions;

    @Inject
    private PageBacking page;

    private QuestionThread thread;
    private String answer;
    private String submissionKey = UUID.randomUUID().toString();

    /** Reads the question before anything is rendered, so that a refusal can still be answered as one. */
    public void open() {
        getThread();
    }

    public QuestionThread getThread() {
        if (thread == null) {
            thread = questions.thread(page.parameter("slug"), page.id());
        }
        return thread;
    }

    /** Answers, and reads the page anew. */
    public void send() {
        questions.answer(page.parameter("slug"), page.id(), new Submission(submissionKey, "", answer));
        page.redirect(page.getPath(), "question-answered");
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
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

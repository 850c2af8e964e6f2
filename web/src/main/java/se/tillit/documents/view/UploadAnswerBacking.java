package se.tillit.documents.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.tillit.files.DiskFullException;
import se.tillit.files.FileRefusedException;
import se.tillit.files.view.ScriptAnswer;
import se.tillit.shared.Texts;
import se.tillit.shared.view.PageBacking;

/**
 * Ends a form that takes files in: for {@code upload.js} with a word of JSON, else as any form. A page with such a form calls
 * {@link #refuse} before it would be rendered.
 */
@Named
@RequestScoped
public class UploadAnswerBacking {

    @Inject
    private PageBacking page;

    private FileRefusedException refusal;

    /** All went well: another page shows it. */
    public void goOn(String address) {
        if (!isAsked()) {
            page.redirect(address);
            return;
        }
        try {
            ScriptAnswer.goOn(response(), address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** A file was refused: that is what a script is told. */
    void refused(FileRefusedException reason) {
        refusal = reason;
    }

    /** Tells a script the reason for which the page would come back; does nothing for anyone else. */
    public void refuse() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!context.isPostback() || !isAsked()) {
            return;
        }
        try {
            ScriptAnswer.refuse(response(), status(), reason());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    private int status() {
        return refusal instanceof DiskFullException ? ScriptAnswer.INSUFFICIENT_STORAGE : ScriptAnswer.UNPROCESSABLE;
    }

    private String reason() {
        Optional<String> told = FacesContext.getCurrentInstance().getMessageList().stream()
                .map(FacesMessage::getSummary)
                .findFirst();
        return refusal == null
                ? told.orElseGet(() -> text("error.AccessDenied"))
                : text(refusal.messageKey(), refusal.arguments());
    }

    private String text(String key, Object... arguments) {
        return Texts.get(page.getLocale(), key, arguments);
    }

    private static boolean isAsked() {
        return ScriptAnswer.isAsked((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }
}

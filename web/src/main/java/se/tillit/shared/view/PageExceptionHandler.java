package se.tillit.shared.view;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.tillit.shared.AccessDeniedException;
import se.tillit.shared.BusinessException;
import se.tillit.shared.FieldException;
import se.tillit.shared.GoneException;
import se.tillit.shared.NotFoundException;
import se.tillit.shared.SignInRequiredException;
import se.tillit.shared.Texts;

/**
 * Turns what went wrong into what the reader sees: sign-in for those who must, 404, 410 and 403 where that is the answer, a
 * message on the same page for a rule (what was typed stays), the page of an expired session for an unusable view state
 * (quality.md 2.5), 503 while the database is away, and 500 otherwise. Never a stack trace.
 */
public class PageExceptionHandler extends ExceptionHandlerWrapper {

    private static final Logger LOG = Logger.getLogger(PageExceptionHandler.class.getName());

    /** Known from other servers as "login time-out"; its page is named in web.xml. */
    public static final int SESSION_EXPIRED = 440;

    PageExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (!events.hasNext()) {
            return;
        }
        Throwable thrown = events.next().getContext().getException();
        events.remove();
        while (events.hasNext()) {
            events.next();
            events.remove();
        }
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            answer(context, thrown);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(FacesContext context, Throwable thrown) throws IOException {
        BusinessException business = find(thrown, BusinessException.class);
        if (business instanceof SignInRequiredException) {
            redirectToSignIn(context);
        } else if (business instanceof GoneException gone) {
            tellGone(context, gone);
        } else if (business instanceof NotFoundException) {
            error(context, HttpServletResponse.SC_NOT_FOUND);
        } else if (business instanceof AccessDeniedException) {
            error(context, HttpServletResponse.SC_FORBIDDEN);
        } else if (business != null) {
            explain(context, business);
        } else if (find(thrown, OptimisticLockException.class) != null) {
            error(context, HttpServletResponse.SC_CONFLICT);
        } else if (DatabaseOutage.isBehind(thrown)) {
            LOG.log(Level.SEVERE, thrown, () -> "The database does not answer: " + address(context));
            DatabaseOutage.answer(
                    (HttpServletResponse) context.getExternalContext().getResponse());
            context.responseComplete();
        } else if (isUnusableViewState(context, thrown)) {
            showExpired(context);
        } else {
            LOG.log(Level.SEVERE, thrown, () -> "Page failed: " + address(context));
            error(context, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** A rule was broken by an action: say so on the page, which still has what was typed. */
    private static void explain(FacesContext context, BusinessException business) throws IOException {
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE || context.getViewRoot() == null) {
            error(context, HttpServletResponse.SC_CONFLICT);
            return;
        }
        String text = Texts.get(context.getViewRoot().getLocale(), business.messageKey(), business.arguments());
        String place = business instanceof FieldException refused ? FieldMessages.mark(context, refused.field()) : null;
        context.addMessage(place, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
        context.renderResponse();
    }

    private static void tellGone(FacesContext context, GoneException gone) throws IOException {
        GoneAnswer.send(
                (HttpServletRequest) context.getExternalContext().getRequest(),
                (HttpServletResponse) context.getExternalContext().getResponse(),
                gone);
        context.responseComplete();
    }

    private static void redirectToSignIn(FacesContext context) throws IOException {
        if (context.isPostback()) {
            showExpired(context);
            return;
        }
        String next = URLEncoder.encode(address(context), StandardCharsets.UTF_8);
        context.getExternalContext().redirect("/logga-in?next=" + next);
        context.responseComplete();
    }

    /** A broken state of the view comes as many kinds of exception from the restore phase; none is the reader's fault. */
    private static boolean isUnusableViewState(FacesContext context, Throwable thrown) {
        return find(thrown, ViewExpiredException.class) != null
                || (context.isPostback() && context.getViewRoot() == null)
                || (context.isPostback() && context.getCurrentPhaseId() == PhaseId.RESTORE_VIEW);
    }

    /** The error page of this status shows what was typed and the way back. Ajax cannot show it: the page is read anew. */
    private static void showExpired(FacesContext context) throws IOException {
        if (context.getPartialViewContext().isAjaxRequest()) {
            context.getExternalContext().redirect(address(context));
            context.responseComplete();
            return;
        }
        error(context, SESSION_EXPIRED);
    }

    private static void error(FacesContext context, int status) throws IOException {
        context.getExternalContext().responseSendError(status, null);
        context.responseComplete();
    }

    private static String address(FacesContext context) {
        return RequestAddress.of(
                (HttpServletRequest) context.getExternalContext().getRequest());
    }

    private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
        Throwable at = thrown;
        while (at != null && !type.isInstance(at)) {
            at = at.getCause();
        }
        return type.cast(at);
    }
}

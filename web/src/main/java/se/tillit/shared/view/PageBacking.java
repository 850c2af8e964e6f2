package se.tillit.shared.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.tillit.shared.Texts;

/** The page being shown: its address, its language, and what was just done. */
@Named("page")
@RequestScoped
public class PageBacking {

    /** Names what an action did, in the address after its redirect; the text is {@code done.<value>}. */
    private static final String DONE = "klart";

    @Inject
    private HttpServletRequest request;

    /** Path as the reader sees it, without the query. */
    public String getPath() {
        return RequestAddress.pathOf(request);
    }

    /** A value from the address or the form; empty when there is none. */
    public String parameter(String name) {
        Map<String, String> parameters =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return parameters.getOrDefault(name, "");
    }

    /** The number that the address names as {@code id}; {@link Route} has seen to it that it is one. */
    public long id() {
        return Long.parseLong(parameter("id"));
    }

    /** What was typed in a field that is no Faces component, cleaned as theirs is; empty when nothing was. */
    public String typed(String name) {
        return Objects.requireNonNullElse(TypedTextConverter.textOf(parameter(name)), "");
    }

    /** The page of a list that the address asks for; the first one when it asks for none, or for no number. */
    public int getListPage() {
        String typed = parameter("sida");
        return typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** Path and query, ready to be a parameter of a link. */
    public String getEncodedAddress() {
        return URLEncoder.encode(RequestAddress.of(request), StandardCharsets.UTF_8);
    }

    /** The address of the request that failed, on an error page; only a path of this portal. */
    public String getFailedAddress() {
        return LocalAddress.orStart(RequestAddress.of(request));
    }

    public String getEncodedFailedAddress() {
        return URLEncoder.encode(getFailedAddress(), StandardCharsets.UTF_8);
    }

    /** What is told of something that is gone for good, on the page that says so. */
    public String getGone() {
        return GoneAnswer.words(request, getLocale());
    }

    /** Whether this is the page of a database that does not answer: nothing on it may ask the database. */
    public boolean isDatabaseAway() {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Integer.valueOf(HttpServletResponse.SC_SERVICE_UNAVAILABLE).equals(status);
    }

    public Locale getLocale() {
        return RequestLanguage.of(request).locale();
    }

    public String getLanguage() {
        return getLocale().getLanguage();
    }

    public boolean isSwedish() {
        return "sv".equals(getLanguage());
    }

    /** What the last action did, in words; empty when nothing was done. */
    public String getDone() {
        String done = parameter(DONE);
        String key = "done." + done;
        return !done.isEmpty() && Texts.has(getLocale(), key) ? Texts.get(getLocale(), key) : "";
    }

    /** What an action has to say that belongs to no field. */
    public List<String> getMessages() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** What is wrong at which field, from the top, for the summary above a long form. */
    public List<FieldMessages.Refusal> getRefusals() {
        return FieldMessages.all(FacesContext.getCurrentInstance());
    }

    /** What is wrong at a field that is no Faces component, by its id; empty when nothing is. */
    public String refusal(String field) {
        return FieldMessages.at(FacesContext.getCurrentInstance(), field);
    }

    /** Whether the address is this one or below it, for the menu. */
    public boolean isUnder(String path) {
        String here = getPath();
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Ends an action by reading a page anew, so that a reload repeats nothing. */
    public void redirect(String path, String done) {
        redirect(path + "?" + DONE + "=" + done);
    }

    /** Ends an action by reading a page anew. */
    public void redirect(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }
}

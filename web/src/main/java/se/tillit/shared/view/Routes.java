package se.tillit.shared.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every address that a page answers, in one table: Swedish words outside, {@code <feature>/<task>.xhtml} inside. Files,
 * exports and other answers that are not pages have servlets of their own.
 */
public final class Routes {

    private static final List<Route> PAGES = List.of(
            Route.page("/", "/home/start.xhtml"),
            Route.page("/logga-in", "/security/sign-in.xhtml"),
            Route.page("/natverk", "/networks/list.xhtml"),
            Route.page("/natverk/nytt", "/networks/new.xhtml"),
            Route.page("/natverk/{slug}", "/networks/show.xhtml"),
            Route.page("/natverk/{slug}/platser", "/networks/seats.xhtml"),
            Route.page("/natverk/{slug}/platser/{id}", "/networks/seat.xhtml"),
            Route.page("/natverk/{slug}/om", "/networks/about.xhtml"),
            Route.page("/natverk/{slug}/andra", "/networks/edit.xhtml"),
            Route.page("/natverk/{slug}/status", "/networks/status.xhtml"),
            Route.page("/natverk/{slug}/verksamhetsar", "/networks/years.xhtml"),
            Route.page("/natverk/{slug}/verksamhetsar/{year}", "/networks/year.xhtml"),
            Route.page("/natverk/{slug}/moten", "/meetings/list.xhtml"),
            Route.page("/natverk/{slug}/dokument", "/documents/list.xhtml"),
            Route.page("/natverk/{slug}/dokument/importera", "/documents/zip-import.xhtml"),
            Route.page("/natverk/{slug}/dokument/importera/{token}", "/documents/zip-import-preview.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}", "/documents/show.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}/dela", "/documents/share.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}/sparad/{kept}", "/documents/kept.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}/jamfor", "/documents/compare.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}/las", "/documents/read.xhtml"),
            Route.page("/natverk/{slug}/dokument/flytta", "/documents/move.xhtml"),
            Route.page("/natverk/{slug}/dokument/kopiera", "/documents/copy.xhtml"),
            Route.page("/natverk/{slug}/dokument/slang", "/documents/discard.xhtml"),
            Route.page("/natverk/{slug}/dokument/uppgifter", "/documents/lacking.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}/namn", "/documents/rename.xhtml"),
            Route.page("/natverk/{slug}/mappar/ny", "/documents/folder-new.xhtml"),
            Route.page("/natverk/{slug}/mappar/{id}", "/documents/folder-edit.xhtml"),
            Route.page("/natverk/{slug}/mappar/{id}/kopiera", "/documents/folder-copy.xhtml"),
            Route.page("/natverk/{slug}/papperskorg", "/documents/trash.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}/andra", "/documents/describe.xhtml"),
            Route.page("/natverk/{slug}/dokument/{id}/synlighet", "/documents/visibility.xhtml"),
            Route.page("/handlingar", "/documents/records.xhtml"),
            Route.page("/handlingar/gallring", "/documents/disposal.xhtml"),
            Route.page("/handlingar/{id}", "/documents/record.xhtml"),
            Route.page("/natverk/{slug}/fragor", "/exchange/questions.xhtml"),
            Route.page("/natverk/{slug}/fragor/{id}", "/exchange/question.xhtml"),
            Route.page("/kommunens-platser", "/networks/organisation-seats.xhtml"),
            Route.page("/kommunens-platser/{id}", "/networks/fill-seat.xhtml"),
            Route.page("/natverk/{slug}/introduktion", "/handover/introduction.xhtml"),
            Route.page("/overlamning", "/handover/list.xhtml"),
            Route.page("/overlamning/ny", "/handover/new.xhtml"),
            Route.page("/overlamning/{id}", "/handover/show.xhtml"),
            Route.page("/natverk/{slug}/medlemmar", "/networks/members.xhtml"),
            Route.page("/natverk/{slug}/medlemmar/{id}", "/networks/member.xhtml"),
            Route.page("/natverk/{slug}/ansokningar", "/networks/requests.xhtml"),
            Route.page("/natverk/{slug}/ansokningar/{id}", "/networks/request.xhtml"),
            Route.page("/natverk/{slug}/bjud-in", "/networks/invite.xhtml"),
            Route.page("/inbjudan/{token}", "/networks/invitation.xhtml"),
            Route.page("/moten/{id}", "/meetings/show.xhtml"),
            Route.page("/moten/{id}/anteckningar", "/meetings/notes.xhtml"),
            Route.page("/personer/importera", "/directory/people-import.xhtml"),
            Route.page("/personer/importera/{id}", "/directory/people-import-preview.xhtml"),
            Route.page("/personer", "/directory/list.xhtml"),
            Route.page("/personer/ny", "/directory/person-edit.xhtml"),
            Route.page("/personer/{id}", "/directory/person.xhtml"),
            Route.page("/personer/{id}/andra", "/directory/person-edit.xhtml"),
            Route.page("/profil", "/directory/profile.xhtml"),
            Route.page("/motsvarigheter", "/directory/counterparts.xhtml"),
            Route.page("/organisationer", "/directory/organisations.xhtml"),
            Route.page("/organisationer/ny", "/directory/organisation-edit.xhtml"),
            Route.page("/organisationer/{slug}", "/directory/organisation.xhtml"),
            Route.page("/organisationer/{slug}/andra", "/directory/organisation-edit.xhtml"),
            Route.page("/rapporter", "/reports/list.xhtml"),
            Route.page("/rapporter/{period}", "/reports/show.xhtml"),
            Route.page("/drift/jobb", "/operations/jobs.xhtml"),
            Route.page("/drift/filkontroll/{id}", "/integrity/show.xhtml"),
            Route.page("/drift/filkontroll/{id}/ta-bort", "/integrity/remove-orphans.xhtml"),
            Route.page("/roller", "/access/roles.xhtml"),
            Route.page("/tillganglighet", "/about/accessibility.xhtml"),
            Route.page("/kakor", "/about/cookies.xhtml"));

    private Routes() {}

    /** All pages, in the order of the menu. */
    public static List<Route> pages() {
        return PAGES;
    }

    /** The page of a path, with the values of its places as a query string. */
    public static Optional<Match> match(String path) {
        return PAGES.stream().flatMap(route -> route.match(path).stream()).findFirst();
    }

    /** A page found: the view, and {@code name=value&…} of the places in its address. */
    public record Match(String viewId, String query) {

        /** Where to forward to. */
        public String target() {
            return query.isEmpty() ? viewId : viewId + "?" + query;
        }

        static Match of(String viewId, Stream<String> parameters) {
            return new Match(viewId, parameters.collect(Collectors.joining("&")));
        }
    }
}

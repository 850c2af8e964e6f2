package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tillit.running.FileChecks;
import se.tillit.running.Reports;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;

/** What a page costs the database, counted by the database: at most 12 statements (quality.md §1). */
class StatementsPerPageIT {

    private static final long MOST = 12;
    private static final String COUNTERS = "select sum(variable_value) from information_schema.global_status"
            + " where variable_name in ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')";

    private static Map<String, Visitor> callers = Map.of();

    @BeforeAll
    static void signIn() {
        URI portal = RunningPortal.get().baseUrl();
        callers = Map.of(
                "samordnare", Visitor.signedIn(portal, "samordnare"),
                "ledamot", Visitor.signedIn(portal, "ledamot"),
                "kontakt", Visitor.signedIn(portal, "kontakt"),
                "registrator", Visitor.signedIn(portal, "registrator"),
                "drift", Visitor.signedIn(portal, "drift"),
                "forvaltare", Visitor.signedIn(portal, "forvaltare"));
    }

    @ParameterizedTest
    @CsvSource({
        "ledamot, /",
        "samordnare, /",
        "ledamot, /natverk",
        "samordnare, /natverk",
        "samordnare, /natverk?q=plan&kommun=tjorn&mina=ja",
        "samordnare, /natverk/nytt?slag=arbetsgrupp",
        "samordnare, /natverk/klimatanpassning/om",
        "samordnare, /natverk/klimatanpassning/andra",
        "samordnare, /natverk/klimatanpassning/status?beslut=avsluta",
        "samordnare, /natverk/klimatanpassning/verksamhetsar",
        "samordnare, /natverk/klimatanpassning/verksamhetsar/2026",
        "ledamot, /natverk/klimatanpassning",
        "samordnare, /natverk/klimatanpassning",
        "samordnare, /natverk/oversiktlig-planering",
        "ledamot, /natverk/klimatanpassning/introduktion",
        "samordnare, /natverk/klimatanpassning/platser",
        "samordnare, /natverk/klimatanpassning/platser/{seat}",
        "samordnare, /natverk/klimatanpassning/platser/{seat}?gor=ge",
        "kontakt, /",
        "kontakt, /kommunens-platser",
        "kontakt, /kommunens-platser/{vacancy}",
        "ledamot, /natverk/klimatanpassning/moten",
        "ledamot, /natverk/klimatanpassning/dokument",
        "samordnare, /natverk/klimatanpassning/dokument",
        "ledamot, /natverk/klimatanpassning/dokument/uppgifter",
        "ledamot, /natverk/klimatanpassning/dokument/importera",
        "ledamot, /natverk/klimatanpassning/dokument/{renewed}",
        "samordnare, /natverk/klimatanpassning/dokument/{locked}",
        "ledamot, /natverk/klimatanpassning/dokument/{locked}",
        "ledamot, /natverk/klimatanpassning/dokument/{draft}",
        "ledamot, /natverk/klimatanpassning/dokument/{draft}/dela",
        "ledamot, /natverk/klimatanpassning/dokument/{renewed}/jamfor",
        "ledamot, /natverk/klimatanpassning/dokument/{document}/las",
        "samordnare, /natverk/klimatanpassning/dokument?mapp={folder}&sortera=organisation&sida=2",
        "ledamot, /natverk/klimatanpassning/dokument?mapp={folder}&q=a&typ=pdf",
        "samordnare, /natverk/klimatanpassning/dokument/flytta?valt={document}",
        "ledamot, /natverk/klimatanpassning/dokument/kopiera?valt={document}",
        "ledamot, /natverk/klimatanpassning/dokument/{document}/namn",
        "samordnare, /natverk/klimatanpassning/mappar/ny?mapp={folder}",
        "samordnare, /natverk/klimatanpassning/mappar/{folder}",
        "ledamot, /natverk/klimatanpassning/mappar/{folder}/kopiera",
        "ledamot, /natverk/klimatanpassning/papperskorg",
        "ledamot, /natverk/klimatanpassning/dokument/{document}",
        "samordnare, /natverk/klimatanpassning/dokument/{document}",
        "samordnare, /natverk/klimatanpassning/dokument/{document}/andra",
        "samordnare, /natverk/klimatanpassning/dokument/{document}/synlighet",
        "registrator, /natverk/klimatanpassning/dokument/{document}",
        "registrator, /handlingar",
        "registrator, /handlingar?q=plan&registrerad=nej&sida=2",
        "registrator, /handlingar/{document}",
        "registrator, /handlingar/gallring",
        "registrator, /handlingar/gallring?typ=5",
        "ledamot, /natverk/klimatanpassning/fragor",
        "ledamot, /natverk/klimatanpassning/fragor/{question}",
        "ledamot, /natverk/klimatanpassning/medlemmar",
        "samordnare, /natverk/klimatanpassning/medlemmar",
        "samordnare, /natverk/klimatanpassning/medlemmar/{member}",
        "samordnare, /natverk/klimatanpassning/ansokningar",
        "samordnare, /natverk/klimatanpassning/bjud-in?namn=a",
        "samordnare, /moten/{meeting}",
        "samordnare, /moten/{noted}",
        "ledamot, /moten/{noted}",
        "samordnare, /moten/{drafted}",
        "samordnare, /moten/{drafted}/anteckningar",
        "samordnare, /moten/{drafted}/anteckningar?andra=ja",
        "ledamot, /personer",
        "ledamot, /personer?q=a&funktion=1&sakomrade=1",
        "forvaltare, /personer?sida=3",
        "ledamot, /personer/{person}",
        "ledamot, /profil",
        "ledamot, /motsvarigheter?funktion=1",
        "ledamot, /organisationer",
        "forvaltare, /organisationer/tjorn",
        "forvaltare, /organisationer/tjorn/andra",
        "forvaltare, /personer/{person}/andra",
        "ledamot, /rapporter",
        "ledamot, /rapporter/{month}",
        "forvaltare, /personer/importera",
        "forvaltare, /personer/importera/{import}",
        "drift, /drift/jobb",
        "drift, /drift/filkontroll/{check}",
        "drift, /drift/filkontroll/{check}/ta-bort"
    })
    void aPageAsksAFewThings(String caller, String address) {
        Visitor visitor = Objects.requireNonNull(callers.get(caller));
        String path = path(address);
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);

        // The database counts for everyone; a heartbeat may fall into one of the readings, never into all.
        long least = LongStream.range(0, 3)
                .map(reading -> costOf(visitor, path))
                .min()
                .orElseThrow();
        assertThat(least).as(path).isBetween(1L, MOST);
    }

    private static long costOf(Visitor visitor, String path) {
        long before = statements();
        visitor.get(path);
        long ownQuestion = 1;
        return statements() - before - ownQuestion;
    }

    private static long statements() {
        return (long) Double.parseDouble(Rows.text(COUNTERS));
    }

    private static String path(String address) {
        String network = "(select id from network where slug = 'klimatanpassning')";
        return address.replace("{check}", address.contains("{check}") ? Long.toString(FileChecks.finished()) : "")
                .replace("{import}", address.contains("{import}") ? peopleImport() : "")
                .replace(
                        "{month}",
                        address.contains("{month}") ? Reports.published().toString() : "")
                .replace(
                        "{question}",
                        Rows.text("select min(id) from question where merged_into_id is null"
                                + " and withdrawn_at is null and network_id = " + network))
                .replace(
                        "{draft}",
                        Rows.text("select min(id) from document where state = 'DRAFT' and network_id = " + network))
                .replace(
                        "{renewed}",
                        Rows.text("select max(id) from document where version_no > 1 and network_id = " + network))
                .replace(
                        "{locked}",
                        Rows.text("select max(c.document_id) from document_check_out c join document d"
                                + " on d.id = c.document_id where d.network_id = " + network))
                .replace("{folder}", Rows.text("select min(id) from folder where network_id = " + network))
                .replace(
                        "{document}",
                        Rows.text("select max(id) from document where visibility = 'PUBLIC'"
                                + " and state = 'SHARED' and disposed_on is null and network_id = " + network))
                .replace("{seat}", Rows.text("select min(id) from seat where network_id = " + network))
                .replace("{vacancy}", vacancy())
                .replace("{person}", Rows.text("select min(person_id) from seat_holding"))
                .replace(
                        "{member}",
                        Rows.text("select max(id) from network_membership where left_on is null and network_id = "
                                + network))
                .replace("{document}", Rows.text("select min(id) from document where network_id = " + network))
                .replace("{noted}", meetingWithNotes("PUBLISHED"))
                .replace("{drafted}", meetingWithNotes("DRAFT"))
                .replace("{meeting}", Rows.text("select max(id) from meeting where network_id = " + network));
    }

    private static String meetingWithNotes(String state) {
        return Rows.text(
                "select max(n.meeting_id) from meeting_notes n join meeting m on m.id = n.meeting_id join network w"
                        + " on w.id = m.network_id where w.slug = 'klimatanpassning' and n.state = ?",
                state);
    }

    private static String peopleImport() {
        String name = UUID.randomUUID().toString();
        Rows.change(
                "insert into people_import (uploaded_by_id, uploaded_at, expires_at, file_name, unknown_headings,"
                        + " status) select person_id, utc_timestamp(), utc_timestamp() + interval 1 hour, ?, '',"
                        + " 'PREVIEWED' from account where username = 'forvaltare'",
                name);
        Rows.change(
                "insert into people_import_row (import_id, row_no, cells, outcome, notes, seat) select id, 2,"
                        + " '[\"Anna\",\"Berg\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",\"\",false]', 'ERROR',"
                        + " '[[\"MISSING\",\"ORGANISATION\"]]', false from people_import where file_name = ?",
                name);
        return Rows.text("select id from people_import where file_name = ?", name);
    }

    private static String vacancy() {
        return Rows.text("select max(s.id) from seat s join organisation o on o.id = s.organisation_id"
                + " join network n on n.id = s.network_id where o.slug = 'lerum' and n.visibility = 'PUBLIC'"
                + " and n.status = 'ACTIVE'");
    }
}

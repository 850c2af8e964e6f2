package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tillit.running.FileChecks;
import se.tillit.running.Reports;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;

/**
 * What each address answers to each account, and to ids that are guessed. {@code in} is the way to the sign-in page. What
 * a reader may not see answers as what does not exist.
 */
class PermissionMatrixIT {

    private static final List<String> ACCOUNTS =
            List.of("samordnare", "ledamot", "politiker", "ledning", "registrator", "drift");

    private static final Map<String, Visitor> CALLERS = new LinkedHashMap<>();
    private static ClosedNetwork closed;
    private static String month;

    @BeforeAll
    static void signIn() {
        URI portal = RunningPortal.get().baseUrl();
        closed = ClosedNetwork.create();
        month = Reports.published().toString();
        CALLERS.put("anonymous", new Visitor(portal));
        ACCOUNTS.forEach(account -> CALLERS.put(account, Visitor.signedIn(portal, account)));
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            address                            | anonymous | samordnare | ledamot | politiker | ledning | registrator | drift
            /                                  | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /logga-in                          | 200 | 302 | 302 | 302 | 302 | 302 | 302
            /natverk                           | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk?q=plan&sida=2             | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/nytt                      | in  | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/nytt?slag=arbetsgrupp     | in  | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/om       | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/andra    | in  | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/status   | in  | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/status?beslut=avsluta | in | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/verksamhetsar | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/verksamhetsar/2026 | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/{closed}/om               | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/andra            | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/status           | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/verksamhetsar    | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/verksamhetsar/2026 | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning          | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/moten    | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/dokument | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/dokument/importera       | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/dokument/importera/okand | in | 404 | 404 | 403 | 403 | 403 | 403
            /natverk/{closed}/dokument/importera               | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/importera/okand         | in | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument?q=plan&typ=pdf&sortera=titel&riktning=fallande | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/dokument?mapp=999999999 | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument?mapp=x | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument/flytta  | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/dokument/kopiera | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/dokument/slang   | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/dokument/uppgifter | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/{closed}/dokument/uppgifter | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument/{open document}/namn | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/mappar/ny        | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/mappar/{open folder} | in | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/mappar/{open folder}/kopiera | in | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/papperskorg      | in | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/dokument.zip?mapp={open folder} | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/{closed}/dokument/flytta  | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/slang   | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/mappar/ny        | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/mappar/{open folder} | in | 404 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/mappar/{open folder}/kopiera | in | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/{closed}/papperskorg      | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument.zip?allt=ja | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument.zip?valt={document} | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument.zip?valt={document} | 404 | 404 | 404 | 404 | 404 | 404 | 404
            /uppladdningar                     | 412 | 412 | 412 | 412 | 412 | 412 | 412
            /natverk/klimatanpassning/fragor   | in  | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/fragor/{open question} | in | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/platser  | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/platser/{open seat} | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /kommunens-platser                 | in  | 403 | 403 | 403 | 403 | 403 | 403
            /kommunens-platser?organisation=lerum | in | 403 | 403 | 403 | 403 | 403 | 403
            /kommunens-platser/{open seat}     | in  | 200 | 403 | 403 | 403 | 403 | 403
            /moten/{open meeting}              | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /moten/{open meeting}/anteckningar | in  | 200 | 403 | 403 | 403 | 403 | 403
            /moten/{noted meeting}             | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /moten/{noted meeting}/anteckningar | in | 302 | 403 | 403 | 403 | 403 | 403
            /moten/{drafted meeting}/anteckningar | in | 200 | 403 | 403 | 403 | 403 | 403
            /moten/999999999/anteckningar      | in  | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/social-hallbarhet         | in  | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/{closed}                  | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/platser          | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/platser/{seat}   | in  | 200 | 200 | 404 | 404 | 404 | 404
            /kommunens-platser/{seat}          | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/medlemmar   | in  | 200 | 200 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/ansokningar | in  | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/bjud-in     | in  | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/{closed}/medlemmar           | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/medlemmar/{member}  | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/ansokningar         | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/ansokningar/{asked} | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/bjud-in             | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/moten            | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument         | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/introduktion | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/{closed}/introduktion     | in  | 200 | 200 | 404 | 404 | 404 | 404
            /overlamning/999999999             | in  | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/{closed}/fragor           | in  | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/fragor/{question}| in  | 200 | 200 | 404 | 404 | 404 | 404
            /moten/{meeting}                   | in  | 200 | 200 | 404 | 404 | 404 | 404
            /moten/{meeting}/anteckningar      | in  | 200 | 403 | 404 | 404 | 404 | 404
            /moten/{meeting}/anteckningar?andra=ja | in | 200 | 403 | 404 | 404 | 404 | 404
            /fil/{document}                    | in  | 200 | 200 | 404 | 404 | 404 | 404
            /fil/{document}/1                  | in  | 200 | 200 | 404 | 404 | 404 | 404
            /fil/{draft}                       | in  | 404 | 200 | 404 | 404 | 404 | 404
            /fil/{draft}/1                     | in  | 404 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}         | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}/jamfor  | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}/jamfor?fran=1&till=9 | in | 200 | 200 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}/dela    | in | 302 | 302 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}/sparad/1 | in | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument/{draft}        | in | 404 | 200 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument/{draft}/dela   | in | 404 | 200 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument/{draft}/jamfor | in | 404 | 200 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument/{document}     | in | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}/las | in | 200 | 200 | 404 | 404 | 404 | 404
            /visning/999999999/1               | in  | 404 | 404 | 404 | 404 | 404 | 404
            /visning/{document}/51             | in  | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/klimatanpassning/dokument/{open document} | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /natverk/klimatanpassning/dokument/{open document}/andra | in | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/dokument/{open document}/synlighet | in | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/dokument/999999999 | in | 404 | 404 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}/andra | in | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/dokument/{document}/synlighet | in | 200 | 403 | 404 | 404 | 404 | 404
            /handlingar                        | in  | 403 | 403 | 403 | 403 | 200 | 403
            /handlingar?q=a&fran=fel&sida=2    | in  | 403 | 403 | 403 | 403 | 200 | 403
            /handlingar/diarium.zip?q=plan     | in  | 403 | 403 | 403 | 403 | 200 | 403
            /handlingar/gallring               | in  | 403 | 403 | 403 | 403 | 200 | 403
            /handlingar/gallring?typ=5         | in  | 403 | 403 | 403 | 403 | 200 | 403
            /handlingar/gallring?typ=3         | in  | 403 | 403 | 403 | 403 | 200 | 403
            /handlingar/{open document}        | in  | 403 | 403 | 403 | 403 | 200 | 403
            /handlingar/{document}             | in  | 403 | 403 | 403 | 403 | 404 | 403
            /handlingar/999999999              | in  | 403 | 403 | 403 | 403 | 404 | 403
            /natverk/klimatanpassning/medlemmar.csv  | in | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/klimatanpassning/medlemmar.xlsx | in | 200 | 403 | 403 | 403 | 403 | 403
            /natverk/{closed}/medlemmar.csv    | in  | 200 | 403 | 404 | 404 | 404 | 404
            /natverk/{closed}/medlemmar.xlsx   | in  | 200 | 403 | 404 | 404 | 404 | 404
            /personer/importera                | in  | 403 | 403 | 403 | 403 | 403 | 403
            /personer/importera/1              | in  | 403 | 403 | 403 | 403 | 403 | 403
            /personer/importera/1/fel.csv      | in  | 403 | 403 | 403 | 403 | 403 | 403
            /personer/importera/mall.csv       | in  | 403 | 403 | 403 | 403 | 403 | 403
            /personer/importera/mall.xlsx      | in  | 403 | 403 | 403 | 403 | 403 | 403
            /personer                          | in  | 200 | 200 | 200 | 200 | 200 | 200
            /personer?q=a&sida=2               | in  | 200 | 200 | 200 | 200 | 200 | 200
            /personer/{person}                 | in  | 200 | 200 | 200 | 200 | 200 | 200
            /personer/{person}/bild            | in  | 404 | 404 | 404 | 404 | 404 | 404
            /personer/0                        | in  | 404 | 404 | 404 | 404 | 404 | 404
            /personer/999999999/bild           | in  | 404 | 404 | 404 | 404 | 404 | 404
            /profil                            | in  | 200 | 200 | 200 | 200 | 200 | 200
            /motsvarigheter                    | in  | 200 | 200 | 200 | 200 | 200 | 200
            /motsvarigheter?funktion=1         | in  | 200 | 200 | 200 | 200 | 200 | 200
            /motsvarigheter?funktion=999999    | in  | 404 | 404 | 404 | 404 | 404 | 404
            /organisationer                    | in  | 200 | 200 | 200 | 200 | 200 | 200
            /organisationer?datum=2026-01-31   | in  | 200 | 200 | 200 | 200 | 200 | 200
            /organisationer/tjorn              | in  | 200 | 200 | 200 | 200 | 200 | 200
            /personer/ny                       | in  | 403 | 403 | 403 | 403 | 403 | 403
            /personer/{person}/andra           | in  | 403 | 403 | 403 | 403 | 403 | 403
            /organisationer/ny                 | in  | 403 | 403 | 403 | 403 | 403 | 403
            /organisationer/tjorn/andra        | in  | 403 | 403 | 403 | 403 | 403 | 403
            /rapporter                         | in  | 200 | 200 | 200 | 200 | 200 | 200
            /rapporter/{month}                 | in  | 200 | 200 | 200 | 200 | 200 | 200
            /rapporter/{month}.csv             | in  | 200 | 200 | 200 | 200 | 200 | 200
            /rapporter/{month}.pdf             | in  | 200 | 200 | 200 | 200 | 200 | 200
            /drift/jobb                        | in  | 403 | 403 | 403 | 403 | 403 | 200
            /drift/jobb/1/lage                 | 401 | 403 | 403 | 403 | 403 | 403 | 200
            /drift/jobb/999999999/lage         | 401 | 403 | 403 | 403 | 403 | 403 | 404
            /drift/filkontroll/{check}         | in  | 403 | 403 | 403 | 403 | 403 | 200
            /drift/filkontroll/{check}?sida=9  | in  | 403 | 403 | 403 | 403 | 403 | 200
            /drift/filkontroll/{check}/ta-bort | in  | 403 | 403 | 403 | 403 | 403 | 200
            /drift/filkontroll/999999999       | in  | 403 | 403 | 403 | 403 | 403 | 404
            /drift/filkontroll/999999999/ta-bort | in | 403 | 403 | 403 | 403 | 403 | 404
            /roller                            | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /tillganglighet                    | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /kakor                             | 200 | 200 | 200 | 200 | 200 | 200 | 200
            /sprak?till=en                     | 302 | 302 | 302 | 302 | 302 | 302 | 302
            /logga-ut                          | 405 | 405 | 405 | 405 | 405 | 405 | 405
            """)
    void answersAsTheRoleAllows(
            String address,
            String anonymous,
            String samordnare,
            String ledamot,
            String politiker,
            String ledning,
            String registrator,
            String drift) {
        String path = path(address);
        Map<String, String> answers = new LinkedHashMap<>();
        CALLERS.forEach((caller, visitor) -> answers.put(caller, answer(visitor, path)));

        assertThat(answers.values())
                .containsExactly(anonymous, samordnare, ledamot, politiker, ledning, registrator, drift);
    }

    @ParameterizedTest
    @CsvSource({
        "/natverk/finns-inte",
        "/natverk/finns-inte/dokument",
        "/natverk/finns-inte/dokument/importera",
        "/natverk/klimatanpassning/dokument/importera/abc",
        "/natverk/finns-inte/om",
        "/natverk/finns-inte/andra",
        "/natverk/finns-inte/status",
        "/natverk/finns-inte/verksamhetsar",
        "/natverk/finns-inte/verksamhetsar/2026",
        "/natverk/klimatanpassning/verksamhetsar/2001",
        "/natverk/klimatanpassning/verksamhetsar/abc",
        "/natverk/klimatanpassning/fragor/0",
        "/natverk/klimatanpassning/fragor/999999999",
        "/natverk/klimatanpassning/fragor/abc",
        "/natverk/finns-inte/medlemmar.csv",
        "/natverk/klimatanpassning/medlemmar.pdf",
        "/personer/importera/abc",
        "/personer/importera/99999999999999999999",
        "/personer/importera/abc/fel.csv",
        "/natverk/klimatanpassning/platser/0",
        "/natverk/klimatanpassning/platser/abc",
        "/kommunens-platser/0",
        "/kommunens-platser/abc",
        "/moten/0",
        "/moten/-1",
        "/moten/99999999999999999999",
        "/moten/abc",
        "/moten/abc/anteckningar",
        "/moten/0/anteckningar",
        "/moten/1/anteckningar/2",
        "/fil/0",
        "/fil/-1",
        "/fil/abc",
        "/fil/99999999999999999999",
        "/fil/1/../../WEB-INF/web.xml",
        "/visning/1",
        "/visning/abc/1",
        "/visning/1/raw",
        "/natverk/klimatanpassning/dokument/0/las",
        "/natverk/klimatanpassning/dokument/abc/las",
        "/rapporter/1999-01",
        "/rapporter/2026-13",
        "/rapporter/abc",
        "/rapporter/1999-01.pdf",
        "/rapporter/1999-01.csv",
        "/networks/list.xhtml",
        "/operations/jobs.xhtml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/natverk/klimatanpassning/medlemmar/999999999",
        "/natverk/klimatanpassning/ansokningar/999999999",
        "/inbjudan/okand",
        "/inbjudan/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "/drift",
        "/drift/filkontroll",
        "/drift/filkontroll/abc",
        "/drift/filkontroll/0",
        "/integrity/show.xhtml",
        "/drift/jobb/abc/lage"
    })
    void whatDoesNotExistIsMissingForAll(String path) {
        CALLERS.forEach((caller, visitor) ->
                assertThat(answer(visitor, path)).as(caller).isIn("anonymous".equals(caller) ? ANONYMOUS : MISSING));
    }

    @Test
    void whoIsNotSignedInCannotTellASecretNetworkFromNone() {
        Visitor anonymous = caller("anonymous");
        for (String page : List.of("", "/moten", "/dokument", "/platser", "/om", "/andra")) {
            assertThat(answer(anonymous, "/natverk/finns-inte" + page))
                    .as(page)
                    .isEqualTo(answer(anonymous, "/natverk/" + closed.slug() + page));
        }
        assertThat(answer(anonymous, "/moten/999999999")).isEqualTo(answer(anonymous, "/moten/" + closed.meetingId()));
        assertThat(answer(anonymous, "/fil/999999999")).isEqualTo(answer(anonymous, "/fil/" + closed.documentId()));
    }

    private static final List<String> MISSING = List.of("404", "400", "403");
    private static final List<String> ANONYMOUS = List.of("404", "400", "403", "401", "in");

    @ParameterizedTest
    @CsvSource({
        "/personer/ny",
        "/personer/{person}/andra",
        "/organisationer/ny",
        "/organisationer/tjorn/andra",
        "/personer/{person}",
        "/organisationer/tjorn"
    })
    void anAdministratorKeepsPeopleAndOrganisations(String address) {
        Visitor administrator = Visitor.signedIn(RunningPortal.get().baseUrl(), "forvaltare");

        assertThat(answer(administrator, path(address))).isEqualTo("200");
        assertThat(answer(administrator, "/personer/0/andra")).isEqualTo("404");
        assertThat(answer(administrator, "/organisationer/finns-inte/andra")).isEqualTo("404");
    }

    @Test
    void aClosedNetworkLooksLikeOneThatDoesNotExist() {
        Visitor outsider = caller("politiker");
        String refused = outsider.get("/natverk/" + closed.slug()).body();
        String missing = outsider.get("/natverk/finns-inte").body();

        assertThat(sameWords(refused)).isEqualTo(sameWords(missing));
    }

    @Test
    void itsNameIsNowhereForOthers() {
        for (String account : List.of("anonymous", "politiker", "ledning", "registrator", "drift")) {
            for (String path : List.of("/", "/natverk", "/natverk?q=Slutna", "/rapporter/" + month)) {
                HttpResponse<String> page = caller(account).get(path);
                assertThat(page.body()).as(account + " " + path).doesNotContain(closed.name(), closed.slug());
            }
        }
        assertThat(caller("ledamot").get("/natverk?q=Slutna").body()).contains(closed.name());
    }

    private static Visitor caller(String account) {
        Visitor visitor = CALLERS.get(account);
        if (visitor == null) {
            throw new AssertionError(account);
        }
        return visitor;
    }

    private static String path(String address) {
        String open = "(select id from network where slug = 'klimatanpassning')";
        return address.strip()
                .replace(
                        "{open question}",
                        Rows.text("select min(id) from question where merged_into_id is null and withdrawn_at is null"
                                + " and network_id = " + open))
                .replace(
                        "{open document}",
                        Rows.text(
                                "select min(d.id) from document d join account a on a.username = 'ledamot' join person p"
                                        + " on p.id = a.person_id where d.visibility = 'PUBLIC' and d.organisation_id <>"
                                        + " p.organisation_id and d.network_id = " + open))
                .replace("{open seat}", Rows.text("select min(id) from seat where network_id = " + open))
                .replace("{seat}", Long.toString(closed.seatId()))
                .replace("{open meeting}", Rows.text("select max(id) from meeting where network_id = " + open))
                .replace(
                        "{open document}",
                        Rows.text("select min(id) from document where visibility = 'PUBLIC' and network_id = " + open))
                .replace("{noted meeting}", meetingWithNotes("PUBLISHED"))
                .replace("{drafted meeting}", meetingWithNotes("DRAFT"))
                .replace("{open folder}", Rows.text("select min(id) from folder where network_id = " + open))
                .replace("{closed}", closed.slug())
                .replace("{document}", Long.toString(closed.documentId()))
                .replace(
                        "{draft}",
                        Rows.text("select min(id) from document where state = 'DRAFT' and network_id = " + open))
                .replace("{question}", Long.toString(closed.questionId()))
                .replace("{member}", Long.toString(closed.membershipId()))
                .replace("{asked}", Long.toString(closed.requestId()))
                .replace("{meeting}", Long.toString(closed.meetingId()))
                .replace("{person}", Rows.text("select min(id) from person"))
                .replace("{check}", address.contains("{check}") ? Long.toString(FileChecks.finished()) : "")
                .replace("{month}", month);
    }

    private static String meetingWithNotes(String state) {
        return Rows.text(
                "select max(n.meeting_id) from meeting_notes n join meeting m on m.id = n.meeting_id join network w"
                        + " on w.id = m.network_id where w.slug = 'klimatanpassning' and n.state = ?",
                state);
    }

    private static String answer(Visitor visitor, String path) {
        HttpResponse<?> answer = visitor.get(path);
        String location = answer.headers().firstValue("location").orElse("");
        return location.startsWith("/logga-in?next=") ? "in" : Integer.toString(answer.statusCode());
    }

    /** Without what differs between two answers to anything: the address that was asked, and the nonce. */
    private static String sameWords(String body) {
        return body.replaceAll("nonce=\"[^\"]*\"", "")
                .replaceAll("value=\"[^\"]*\"", "")
                .replaceAll("(next|tillbaka)=[^\"&]*", "")
                .replaceAll("/natverk/[a-z0-9-]+", "");
    }
}

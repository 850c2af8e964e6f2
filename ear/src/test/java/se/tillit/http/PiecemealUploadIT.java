package se.tillit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tillit.running.PiecemealUpload;
import se.tillit.running.Rows;
import se.tillit.running.RunningPortal;
import se.tillit.running.Visitor;

/** Files that come piece by piece, as the protocol has it and as everything can go wrong. */
class PiecemealUploadIT {

    private static final String NETWORK = "klimatanpassning";
    private static final int BYTES = 300_000;

    private final URI portal = RunningPortal.get().baseUrl();
    private final byte[] content = text(BYTES);
    private Visitor member;

    @BeforeEach
    void signIn() {
        member = Visitor.signedIn(portal, "ledamot");
    }

    @Test
    void whatWasCutGoesOnWhereItWasCut() throws Exception {
        PiecemealUpload upload = begin("avbruten.txt");
        try (Socket connection = upload.sendSome(0, content, 100_000)) {
            awaitBytes(upload, 100_000);
        }
        int offset = awaitOffset(upload);
        assertThat(offset).isEqualTo(100_000);

        HttpResponse<String> rest = upload.send(offset, Arrays.copyOfRange(content, offset, BYTES));

        assertThat(rest.statusCode()).isEqualTo(204);
        assertThat(rest.headers().firstValue("Upload-Offset")).contains(Integer.toString(BYTES));
        String done = "{\"next\":\"/natverk/klimatanpassning/dokument?klart=documents-shared\"}";
        assertThat(upload.finish().body()).isEqualTo(done);
        assertThat(upload.finish().body()).isEqualTo(done);
        assertThat(download("avbruten")).isEqualTo(new String(content, StandardCharsets.US_ASCII));
    }

    /** The browser is back before the portal has noticed that it was gone. */
    @Test
    void whoComesBackDoesNotWaitForTheConnectionThatIsLost() throws Exception {
        PiecemealUpload upload = begin("tillbaka.txt");
        try (Socket lost = upload.sendSome(0, content, 100_000)) {
            awaitBytes(upload, 100_000);
            assertThat(upload.send(0, content).statusCode()).isEqualTo(204);
            lost.getOutputStream().write(content, 100_000, 1000);
        }
        assertThat(upload.finish().statusCode()).isEqualTo(200);
        assertThat(download("tillbaka")).isEqualTo(new String(content, StandardCharsets.US_ASCII));
    }

    @Test
    void aPieceThatBeginsElsewhereIsAConflict() {
        PiecemealUpload upload = begin("konflikt.txt");

        assertThat(upload.send(5, content).statusCode()).isEqualTo(409);
        assertThat(upload.offset()).isZero();
    }

    @Test
    void anotherPersonsUploadDoesNotExist() {
        PiecemealUpload upload = begin("min.txt");
        PiecemealUpload foreign = upload.by(Visitor.signedIn(portal, "samordnare"));
        PiecemealUpload anonymous = upload.by(new Visitor(portal));

        assertThat(foreign.look().statusCode()).isEqualTo(404);
        assertThat(foreign.send(0, content).statusCode()).isEqualTo(404);
        assertThat(foreign.discard().statusCode()).isEqualTo(404);
        assertThat(foreign.finish().statusCode()).isEqualTo(404);
        assertThat(anonymous.look().statusCode()).isEqualTo(401);
        assertThat(anonymous.send(0, content).statusCode()).isEqualTo(401);
        assertThat(upload.offset()).isZero();
    }

    @Test
    void whatIsThrownAwayIsGone() {
        PiecemealUpload upload = begin("kastad.txt");

        assertThat(upload.discard().statusCode()).isEqualTo(204);
        assertThat(upload.look().statusCode()).isEqualTo(404);
        assertThat(upload.finish().statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsStillOnItsWayCanBeThrownAway() throws Exception {
        PiecemealUpload upload = begin("pa-vag.txt");
        try (Socket connection = upload.sendSome(0, content, 100_000)) {
            awaitBytes(upload, 100_000);
            assertThat(upload.discard().statusCode()).isEqualTo(204);
            connection.getOutputStream().write(content, 100_000, 1000);
        }
        assertThat(upload.look().statusCode()).isEqualTo(404);
    }

    @Test
    void whatHasNotComeWholeIsNoDocument() {
        PiecemealUpload upload = begin("halv.txt");
        upload.send(0, Arrays.copyOf(content, 1000));

        assertThat(upload.finish().statusCode()).isEqualTo(422);
        assertThat(Rows.count("select count(*) from document where file_name = 'halv.txt'"))
                .isZero();
        assertThat(upload.offset()).isEqualTo(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "tom.txt, 0, 422",
        "för stor.pdf, 3000000000, 413",
        "sida.html, 10, 422",
        "bild.svg, 10, 422",
        "arkiv.zip, 10, 422",
        "../../etc/passwd, 10, 422",
        "utan-ändelse, 10, 422",
        "osynlig\u202Efdp.exe, 10, 422"
    })
    void whatCannotBeSharedIsRefusedBeforeAByteOfIt(String name, long bytes, int status) {
        HttpResponse<String> answer = PiecemealUpload.ask(member, NETWORK, name, bytes);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).startsWith("{\"message\":\"");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ritning.pdf", "bild.png", "tabell.xlsx", "film.webp"})
    void whatIsSomethingElseIsRefusedAtTheEnd(String name) {
        PiecemealUpload upload = PiecemealUpload.begin(portal, member, NETWORK, name, BYTES);
        upload.send(0, content);

        assertThat(upload.finish().statusCode()).isEqualTo(422);
        assertThat(upload.look().statusCode()).isEqualTo(404);
        assertThat(Rows.count("select count(*) from document where file_name = ?", name))
                .isZero();
    }

    @Test
    void htmlCalledTextIsNeverRunOnOurOrigin() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
        PiecemealUpload upload = PiecemealUpload.begin(portal, member, NETWORK, "sida.txt", page.length);
        upload.send(0, page);

        assertThat(upload.finish().statusCode()).isEqualTo(422);
    }

    @Test
    void longNamesEmojiAndTurnedLettersAreKeptAsFarAsTheyAreHarmless() {
        String name = "../" + "å".repeat(270) + "🌊\u202E.txt";
        PiecemealUpload upload = PiecemealUpload.begin(portal, member, NETWORK, name, BYTES);
        upload.send(0, content);

        assertThat(upload.finish().statusCode()).isEqualTo(200);
        assertThat(Rows.count("select count(*) from document where file_name = ?", "å".repeat(251) + ".txt"))
                .isPositive();
    }

    @Test
    void whoMayNotPublishCannotBegin() {
        Visitor outsider = Visitor.signedIn(portal, "politiker");

        assertThat(PiecemealUpload.ask(outsider, NETWORK, "a.txt", 10).statusCode())
                .isEqualTo(403);
        assertThat(PiecemealUpload.ask(outsider, "finns-inte", "a.txt", 10).statusCode())
                .isEqualTo(404);
        assertThat(PiecemealUpload.ask(new Visitor(portal), NETWORK, "a.txt", 10)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aVersionIsBegunByWhoMayMakeOneOfThatDocument() {
        String document = "&dokument="
                + Rows.text(
                        "select max(d.id) from document d join network n on n.id = d.network_id where n.slug = ?"
                                + " and d.state = 'SHARED' and d.visibility = 'PUBLIC'",
                        NETWORK);
        String version = "natverk=" + NETWORK + document;

        assertThat(askFor(member, version)).isEqualTo(201);
        assertThat(askFor(member, "natverk=social-hallbarhet" + document)).isEqualTo(404);
        assertThat(askFor(member, "natverk=" + NETWORK + "&dokument=999999999")).isEqualTo(404);
        assertThat(askFor(member, "natverk=" + NETWORK + "&dokument=x")).isEqualTo(400);
        for (String reader : new String[] {"politiker", "ledning", "registrator", "drift"}) {
            assertThat(askFor(Visitor.signedIn(portal, reader), version))
                    .as(reader)
                    .isEqualTo(403);
        }
        assertThat(askFor(new Visitor(portal), version)).isEqualTo(401);
    }

    private static int askFor(Visitor sender, String query) {
        return PiecemealUpload.askFor(sender, query, "a.txt", 10).statusCode();
    }

    @Test
    void theProtocolIsToldAndDemanded() {
        HttpResponse<String> told = member.exchange("OPTIONS", "/uppladdningar/", Map.of(), new byte[0]);
        PiecemealUpload upload = begin("protokoll.txt");

        assertThat(told.statusCode()).isEqualTo(204);
        assertThat(told.headers().firstValue("Tus-Version")).contains("1.0.0");
        assertThat(told.headers().firstValue("Tus-Max-Size")).contains("2097152000");
        assertThat(member.exchange("HEAD", upload.address(), Map.of(), new byte[0])
                        .statusCode())
                .isEqualTo(412);
        assertThat(member.exchange("PUT", upload.address(), Map.of("Tus-Resumable", "1.0.0"), new byte[0])
                        .statusCode())
                .isEqualTo(405);
        assertThat(member.exchange("PATCH", upload.address(), Map.of("Tus-Resumable", "1.0.0"), content)
                        .statusCode())
                .isEqualTo(415);
        assertThat(member.exchange("PATCH", "/natverk", Map.of(), new byte[0]).statusCode())
                .isEqualTo(405);
    }

    @Test
    void nothingIsTakenInFromAnotherSite() {
        PiecemealUpload upload = begin("annan-plats.txt");
        Map<String, String> headers = Map.of(
                "Tus-Resumable",
                "1.0.0",
                "Sec-Fetch-Site",
                "cross-site",
                "Upload-Offset",
                "0",
                "Content-Type",
                "application/offset+octet-stream");

        assertThat(member.exchange("PATCH", upload.address(), headers, content).statusCode())
                .isEqualTo(403);
        assertThat(upload.offset()).isZero();
    }

    private PiecemealUpload begin(String name) {
        return PiecemealUpload.begin(portal, member, NETWORK, name, BYTES);
    }

    /** Until the portal has written what was sent. */
    private static void awaitBytes(PiecemealUpload upload, long bytes) throws InterruptedException {
        String token = upload.address().substring(upload.address().lastIndexOf('/') + 1);
        for (int i = 0; i < 600; i++) {
            long there = RunningPortal.get()
                    .dataDir()
                    .resolve("files/tmp/" + token + ".upload")
                    .toFile()
                    .length();
            if (there >= bytes) {
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The piece was never written");
    }

    private static int awaitOffset(PiecemealUpload upload) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            int offset = upload.offset();
            if (offset > 0) {
                return offset;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The portal never noticed that the connection was cut");
    }

    private String download(String title) {
        String id = Rows.text("select max(id) from document where title = ?", title);
        return member.get("/fil/" + id).body();
    }

    private static byte[] text(int bytes) {
        String line = "Anteckningar " + UUID.randomUUID() + "\n";
        return line.repeat(bytes / line.length() + 1).substring(0, bytes).getBytes(StandardCharsets.US_ASCII);
    }
}

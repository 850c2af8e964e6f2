package se.tillit.running;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A file that someone sends piece by piece, by the protocol tus, without a browser. */
public final class PiecemealUpload {

    private static final Map<String, String> TUS = Map.of("Tus-Resumable", "1.0.0");
    private static final byte[] NOTHING = {};

    private final URI portal;
    private final Visitor sender;
    private final String page;
    private final String address;

    private PiecemealUpload(URI portal, Visitor sender, String page, String address) {
        this.portal = portal;
        this.sender = sender;
        this.page = page;
        this.address = address;
    }

    /** The answer to the wish to begin one that becomes a document. */
    public static HttpResponse<String> ask(Visitor sender, String slug, String fileName, long bytes) {
        return askFor(sender, "natverk=" + slug, fileName, bytes);
    }

    /** The answer to the wish to begin one that becomes what the query names. */
    public static HttpResponse<String> askFor(Visitor sender, String query, String fileName, long bytes) {
        String name = Base64.getEncoder().encodeToString(fileName.getBytes(StandardCharsets.UTF_8));
        Map<String, String> headers = new LinkedHashMap<>(TUS);
        headers.put("Upload-Length", Long.toString(bytes));
        headers.put("Upload-Metadata", "filename " + name);
        return sender.exchange("POST", "/uppladdningar?" + query, headers, NOTHING);
    }

    /** Begins one that will be taken. */
    public static PiecemealUpload begin(URI portal, Visitor sender, String slug, String fileName, long bytes) {
        HttpResponse<String> answer = ask(sender, slug, fileName, bytes);
        String address = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + answer.body()));
        return new PiecemealUpload(portal, sender, "/natverk/" + slug + "/dokument", address);
    }

    /** The same, gone on with by another visitor, or after a restart. */
    public PiecemealUpload by(Visitor other) {
        return new PiecemealUpload(portal, other, page, address);
    }

    /** Where it is found. */
    public String address() {
        return address;
    }

    public HttpResponse<String> look() {
        return sender.exchange("HEAD", address, TUS, NOTHING);
    }

    /** How far it has come. */
    public int offset() {
        return Integer.parseInt(look().headers().firstValue("Upload-Offset").orElseThrow());
    }

    /** Sends a piece. */
    public HttpResponse<String> send(long offset, byte[] piece) {
        Map<String, String> headers = new LinkedHashMap<>(TUS);
        headers.put("Upload-Offset", Long.toString(offset));
        headers.put("Content-Type", "application/offset+octet-stream");
        return sender.exchange("PATCH", address, headers, piece);
    }

    public HttpResponse<String> discard() {
        return sender.exchange("DELETE", address, TUS, NOTHING);
    }

    /** Announces a piece, sends only some of it, and leaves the connection to the caller to cut. */
    public Socket sendSome(long offset, byte[] piece, int some) throws IOException {
        String head = "PATCH " + address + " HTTP/1.1\r\nHost: " + portal.getAuthority() + "\r\nOrigin: "
                + portal.getScheme() + "://" + portal.getAuthority()
                + "\r\nTus-Resumable: 1.0.0\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
                + offset
                + "\r\nContent-Length: " + piece.length + "\r\nCookie: " + sender.session() + "\r\n\r\n";
        Socket socket = new Socket(portal.getHost(), portal.getPort());
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(Arrays.copyOf(piece, some));
        out.flush();
        return socket;
    }

    /** Has the page make a document of it, as its script does. */
    public HttpResponse<String> finish() {
        Map<String, String> fields =
                new LinkedHashMap<>(sender.form(page, "uploadForm").fields());
        fields.put("upload", address.substring(address.lastIndexOf('/') + 1));
        fields.put("uploadForm:visibility", "MEMBERS");
        fields.put("secrecy", "nej");
        fields.put("uploadForm:share", "x");
        return sender.postMultipart(page, fields, Map.of("X-Requested-With", "XMLHttpRequest"));
    }
}

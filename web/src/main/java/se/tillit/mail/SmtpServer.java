package se.tillit.mail;

/**
 * A server that takes mail.
 *
 * @param user empty for a server that asks for no name
 * @param from the sender of every mail
 * @param startTls whether nothing may be said before the connection is encrypted
 */
public record SmtpServer(String host, int port, String user, String password, String from, boolean startTls) {

    /** Names no password, wherever it is printed. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}

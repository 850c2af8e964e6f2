package se.tillit.files;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A conversation with clamd, over TCP or a Unix socket, in which no step lasts for ever. */
final class ClamdConnection implements Closeable {

    private static final int LONGEST_ANSWER = 1024;

    private final SocketChannel channel;
    private final Selector selector;
    private final Duration patience;

    private ClamdConnection(SocketChannel channel, Selector selector, Duration patience) {
        this.channel = channel;
        this.selector = selector;
        this.patience = patience;
    }

    /** The scanner is away, or silent, or hung up. */
    static final class Broken extends IOException {

        private static final long serialVersionUID = 1L;

        Broken(String reason) {
            super(reason);
        }
    }

    @FunctionalInterface
    private interface Step<T> {
        T take() throws IOException;
    }

    /** @throws Broken when nobody is there */
    static ClamdConnection open(SocketAddress address, Duration patience) throws Broken {
        return orBroken(() -> {
            SocketChannel channel = address instanceof UnixDomainSocketAddress
                    ? SocketChannel.open(StandardProtocolFamily.UNIX)
                    : SocketChannel.open();
            ClamdConnection connection = new ClamdConnection(channel, Selector.open(), patience);
            try {
                channel.configureBlocking(false);
                boolean connected = channel.connect(address);
                while (!connected) {
                    connection.await(SelectionKey.OP_CONNECT);
                    connected = channel.finishConnect();
                }
                return connection;
            } catch (IOException | UnresolvedAddressException e) {
                connection.close();
                throw e;
            }
        });
    }

    void send(ByteBuffer bytes) throws Broken {
        orBroken(() -> {
            while (bytes.hasRemaining()) {
                if (channel.write(bytes) == 0) {
                    await(SelectionKey.OP_WRITE);
                }
            }
            return bytes;
        });
    }

    /** What it says, up to the mark that ends an answer. */
    String answer() throws Broken {
        return orBroken(() -> {
            ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
            int read = 0;
            while (read >= 0 && answer.hasRemaining() && !isEnded(answer)) {
                await(SelectionKey.OP_READ);
                read = channel.read(answer);
            }
            String said = new String(answer.array(), 0, answer.position(), StandardCharsets.UTF_8);
            return said.replace("\0", "").strip();
        });
    }

    private static boolean isEnded(ByteBuffer answer) {
        return answer.position() > 0 && answer.get(answer.position() - 1) == 0;
    }

    private void await(int operation) throws IOException {
        channel.register(selector, operation);
        selector.selectedKeys().clear();
        if (selector.select(patience.toMillis()) == 0) {
            throw new Broken("no answer within " + patience.toSeconds() + " s");
        }
    }

    private static <T> T orBroken(Step<T> step) throws Broken {
        try {
            return step.take();
        } catch (Broken e) {
            throw e;
        } catch (IOException | UnresolvedAddressException e) {
            throw new Broken(e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() throws Broken {
        orBroken(() -> {
            try (channel) {
                selector.close();
            }
            return this;
        });
    }
}

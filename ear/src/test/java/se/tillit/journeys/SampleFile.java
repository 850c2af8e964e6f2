package se.tillit.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Small real files to share. */
final class SampleFile {

    private SampleFile() {}

    static FilePayload notes(String name) {
        byte[] text = ("Anteckningar från fältet, å ä ö.\n" + name + "\n").getBytes(StandardCharsets.UTF_8);
        return new FilePayload(name, "text/plain", text);
    }

    static FilePayload picture(String name) {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.GREEN);
        pen.fillRect(5, 5, name.length(), 20);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/png", bytes.toByteArray());
    }

    /** A program; nobody may share such. */
    static FilePayload program(String name) {
        return new FilePayload(name, "application/octet-stream", new byte[] {'M', 'Z', 0, 1, 2, 3});
    }
}

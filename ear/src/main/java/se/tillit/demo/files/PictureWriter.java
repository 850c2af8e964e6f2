package se.tillit.demo.files;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A plain bar diagram. It has no letters, since a server may have no fonts. */
final class PictureWriter {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 400;
    private static final int BARS = 13;
    private static final int WHITE = 0xFFFFFF;
    private static final int LINE = 0xC9CED6;
    private static final int BAR = 0x1F5C99;

    private PictureWriter() {}

    static void write(SampleText text, OutputStream out) throws IOException {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        fill(image, 0, 0, WIDTH, HEIGHT, WHITE);
        for (int y = 40; y < HEIGHT; y += 60) {
            fill(image, 30, y, WIDTH - 60, 1, LINE);
        }
        SplittableRandom random = new SplittableRandom(text.title().hashCode());
        int step = (WIDTH - 60) / BARS;
        for (int bar = 0; bar < BARS; bar++) {
            int height = random.nextInt(30, HEIGHT - 80);
            fill(image, 40 + bar * step, HEIGHT - 40 - height, step - 14, height, BAR);
        }
        ImageIO.write(image, "png", out);
    }

    private static void fill(BufferedImage image, int left, int top, int width, int height, int colour) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                image.setRGB(x, y, colour);
            }
        }
    }
}

package se.tillit.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an uploaded picture. */
class PictureMakerTest {

    /** One green point. */
    private static final String WEBP = "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAgA0JaQAA3AA/vuUAAA=";

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void theMiddleBecomesASmallSquare(String format) throws Exception {
        BufferedImage made = made(file(thirds(1200, 400), format));

        assertThat(made.getWidth()).isEqualTo(PictureMaker.SIDE);
        assertThat(made.getHeight()).isEqualTo(PictureMaker.SIDE);
        assertThat(isNear(made.getRGB(10, 160), Color.GREEN)).isTrue();
        assertThat(isNear(made.getRGB(310, 160), Color.GREEN)).isTrue();
    }

    @Test
    void webpIsRead() throws Exception {
        assertThat(made(Base64.getDecoder().decode(WEBP)).getWidth()).isEqualTo(PictureMaker.SIDE);
    }

    @Test
    void whatTheCameraWroteIsUsedAndForgotten() throws Exception {
        byte[] upright = file(halves(400, 400), "jpeg");
        byte[] onItsSide = withOrientation(upright, 6);

        BufferedImage made = made(onItsSide);

        // The left half was red; turned a quarter to the right it is on top.
        assertThat(isNear(made.getRGB(160, 20), Color.RED)).isTrue();
        assertThat(isNear(made.getRGB(160, 300), Color.BLUE)).isTrue();
        byte[] jpeg = PictureMaker.square(new ByteArrayInputStream(onItsSide));
        assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void aLargePictureIsReadInParts() throws Exception {
        assertThat(made(file(thirds(6000, 4000), "png")).getWidth()).isEqualTo(PictureMaker.SIDE);
    }

    @Test
    void ofANarrowPictureOnlyTheMiddleIsKept() throws Exception {
        byte[] png = file(new BufferedImage(640, 70_000, BufferedImage.TYPE_BYTE_GRAY), "png");
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();

        byte[] made = square(png);

        assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(640 * 70_000 / 2);
        assertThat(ImageIO.read(new ByteArrayInputStream(made)).getWidth()).isEqualTo(PictureMaker.SIDE);
    }

    @Test
    void moreBytesThanNeededAreRefused() {
        assertThatThrownBy(() -> square(new byte[PictureMaker.MOST_BYTES + 1]))
                .isInstanceOf(PictureTooLargeException.class);
    }

    @Test
    void morePointsThanNeededAreRefusedBeforeTheyAreDecoded() throws Exception {
        byte[] png = file(thirds(10, 10), "png");
        // Width and height stand in the first chunk of a PNG.
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);

        assertThatThrownBy(() -> square(png)).isInstanceOf(PictureTooLargeException.class);
    }

    @Test
    void aWebpMayHaveFewerPoints() {
        byte[] webp = Base64.getDecoder().decode(WEBP);
        // Width and height follow the start code of the first frame.
        ByteBuffer.wrap(webp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) 2001)
                .putShort(28, (short) 2000);

        assertThatThrownBy(() -> square(webp)).isInstanceOf(PictureTooLargeException.class);
    }

    @Test
    void nothingIsNoPicture() {
        assertThatThrownBy(() -> square(new byte[0])).isInstanceOf(PictureMissingException.class);
    }

    @Test
    void whatIsNoPictureIsRefused() throws Exception {
        byte[] png = file(thirds(300, 300), "png");

        assertThatThrownBy(() -> square("<svg/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureUnusableException.class);
        assertThatThrownBy(() -> square("GIF89a".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureUnusableException.class);
        assertThatThrownBy(() -> square(Arrays.copyOf(png, 60))).isInstanceOf(PictureUnusableException.class);
        assertThatThrownBy(() -> square(Arrays.copyOf(new byte[] {'R', 'I', 'F', 'F'}, 40)))
                .isInstanceOf(PictureUnusableException.class);
    }

    private static byte[] square(byte[] file) {
        return PictureMaker.square(new ByteArrayInputStream(file));
    }

    private static BufferedImage made(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(square(file)));
    }

    private static boolean isNear(int rgb, Color wanted) {
        Color found = new Color(rgb);
        return Math.abs(found.getRed() - wanted.getRed()) < 40
                && Math.abs(found.getGreen() - wanted.getGreen()) < 40
                && Math.abs(found.getBlue() - wanted.getBlue()) < 40;
    }

    /** Red, green, blue, from left to right. */
    private static BufferedImage thirds(int width, int height) {
        return striped(width, height, Color.RED, Color.GREEN, Color.BLUE);
    }

    private static BufferedImage halves(int width, int height) {
        return striped(width, height, Color.RED, Color.BLUE);
    }

    private static BufferedImage striped(int width, int height, Color... colours) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        for (int at = 0; at < colours.length; at++) {
            drawing.setColor(colours[at]);
            drawing.fillRect(at * width / colours.length, 0, width / colours.length + 1, height);
        }
        drawing.dispose();
        return image;
    }

    private static byte[] file(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /** A JPEG with an Exif segment that says nothing but how the camera was held. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        exif.putShort((short) orientation).putShort((short) 0).putInt(0);
        return ByteBuffer.allocate(jpeg.length + exif.capacity())
                .put(jpeg, 0, 2)
                .put(exif.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}

package se.tillit.directory;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import se.tillit.shared.FieldException;

/**
 * Makes the square of a person out of any picture: its middle, upright, small, a JPEG that carries nothing but what is seen.
 * Size is asked before a point is decoded, and of a large picture only a fraction of the middle's points is kept.
 */
final class PictureMaker {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    static final int SIDE = 320;

    private static final long MOST_POINTS = 50_000_000;

    /** A WebP is decoded whole whatever is asked of it, at many bytes a point. */
    private static final long MOST_WEBP_POINTS = 4_000_000;

    private static final int JPEG_MARK = 0xFFD8FF;
    private static final int PNG_MARK = 0x89504E;
    private static final int RIFF_MARK = 0x524946;

    private PictureMaker() {}

    /**
     * The square of a file's picture, as JPEG.
     *
     * @throws PictureMissingException of an empty file
     * @throws PictureTooLargeException of more bytes or points than needed
     * @throws PictureUnusableException of anything but a whole JPEG, PNG or WebP
     */
    static byte[] square(InputStream in) {
        try {
            byte[] file = in.readNBytes(MOST_BYTES + 1);
            if (file.length == 0) {
                throw new PictureMissingException();
            }
            if (file.length > MOST_BYTES) {
                throw new PictureTooLargeException();
            }
            return jpeg(draw(read(file), orientation(file)));
        } catch (FieldException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders of broken files fail in many ways; all of them mean the same to the one who chose the file.
            throw new PictureUnusableException();
        }
    }

    /** One file at a time: what two decodings take must not add up. */
    private static synchronized BufferedImage read(byte[] file) throws IOException {
        ImageReader reader = reader(file);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > mostPoints(file)) {
                throw new PictureTooLargeException();
            }
            int side = Math.min(width, height);
            int step = Math.max(1, side / (2 * SIDE));
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    private static long mostPoints(byte[] file) {
        return mark(file) == RIFF_MARK ? MOST_WEBP_POINTS : MOST_POINTS;
    }

    /** By what the file begins with, never by its name. */
    private static ImageReader reader(byte[] file) throws IOException {
        return switch (mark(file)) {
            case JPEG_MARK -> builtIn("jpeg");
            case PNG_MARK -> builtIn("png");
            case RIFF_MARK -> new WebPImageReaderSpi().createReaderInstance();
            default -> throw new PictureUnusableException();
        };
    }

    private static ImageReader builtIn(String format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        return readers.next();
    }

    private static int mark(byte[] file) {
        return file.length < 3 ? 0 : (file[0] & 0xFF) << 16 | (file[1] & 0xFF) << 8 | file[2] & 0xFF;
    }

    /** How a camera was held, 1 to 8 of the Exif standard; 1 when it does not say. */
    private static int orientation(byte[] file) throws IOException {
        if (mark(file) != JPEG_MARK) {
            return 1;
        }
        List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file)), JPEG.APP1, "Exif");
        if (segments.isEmpty()) {
            return 1;
        }
        try (InputStream exif = segments.get(0).data()) {
            exif.skipNBytes(1);
            CompoundDirectory directory =
                    (CompoundDirectory) new TIFFReader().read(new MemoryCacheImageInputStream(exif));
            Entry found = directory.getEntryById(TIFF.TAG_ORIENTATION);
            return found == null ? 1 : ((Number) found.getValue()).intValue();
        } catch (IOException | RuntimeException e) {
            // What a camera wrote about itself may be broken; the picture is still one.
            return 1;
        }
    }

    private static BufferedImage draw(BufferedImage picture, int orientation) {
        int side = Math.min(picture.getWidth(), picture.getHeight());
        int left = (picture.getWidth() - side) / 2;
        int top = (picture.getHeight() - side) / 2;
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = square.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, SIDE, SIDE);
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        turn(drawing, orientation);
        drawing.drawImage(picture, 0, 0, SIDE, SIDE, left, top, left + side, top + side, null);
        drawing.dispose();
        return square;
    }

    /** About the middle of the square; 2, 4, 5 and 7 are mirrored before they are turned. */
    private static void turn(Graphics2D drawing, int orientation) {
        int quarters =
                switch (orientation) {
                    case 3, 4 -> 2;
                    case 6, 7 -> 1;
                    case 5, 8 -> 3;
                    default -> 0;
                };
        boolean mirrored = orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7;
        drawing.rotate(quarters * Math.PI / 2, SIDE / 2.0, SIDE / 2.0);
        if (mirrored) {
            drawing.translate(SIDE, 0);
            drawing.scale(-1, 1);
        }
    }

    /** Written by the portal itself, so it holds no place, camera or other word about the person. */
    private static byte[] jpeg(BufferedImage square) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(square, "jpeg", out)) {
            throw new PictureUnusableException();
        }
        return out.toByteArray();
    }
}

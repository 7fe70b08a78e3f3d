package org.qingyuan.responsibility.media;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Small JPEG pictures for lists. */
final class Thumbnails {
    private static final int LONGEST = 480;

    /** Beyond this a picture is no photograph but an attack on memory. */
    private static final long MOST_PIXELS = 200_000_000L;

    private Thumbnails() {}

    /** Empty for what the JDK cannot read (HEIC, broken files): such an item is shown by a sign. */
    static Optional<byte[]> of(InputStream picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(picture)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return small(reader);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Readers of the JDK throw many kinds for a broken picture; the item does without.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> small(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            return Optional.empty();
        }
        // Reading every n-th pixel keeps memory in proportion to the thumbnail, not to the picture.
        int step = Math.max(1, Math.max(width, height) / (LONGEST * 2));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, every);
        double scale = Math.min(1.0, (double) LONGEST / Math.max(read.getWidth(), read.getHeight()));
        BufferedImage small = new BufferedImage(
                Math.max(1, (int) Math.round(read.getWidth() * scale)),
                Math.max(1, (int) Math.round(read.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(read, 0, 0, small.getWidth(), small.getHeight(), java.awt.Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return ImageIO.write(small, "jpeg", bytes) ? Optional.of(bytes.toByteArray()) : Optional.empty();
    }
}

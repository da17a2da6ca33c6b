package iq.masar.reports.print;

import iq.masar.reports.text.Part;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Scanner;
import javax.imageio.ImageIO;

/** The map of a picture as PNG, for Word. */
final class MapImage {
    private static final int SCALE = 3;

    private MapImage() {}

    static byte[] of(Part.Picture picture) {
        var image = new BufferedImage(Shape.WIDTH * SCALE, Shape.HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.scale(SCALE, SCALE);
        Shape.of(picture).forEach(shape -> draw(canvas, shape));
        canvas.dispose();
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Graphics2D canvas, Shape shape) {
        var outline = path(shape.path());
        canvas.setColor(Color.decode(shape.colour()));
        canvas.fill(outline);
        canvas.setColor(Color.WHITE);
        canvas.draw(outline);
    }

    /** The outlines use M (absolute), l (relative) and Z only. */
    private static Path2D path(String text) {
        var path = new Path2D.Double();
        var words = new Scanner(text.replaceAll("([MlZz])", " $1 ").replace(',', ' ')).useLocale(java.util.Locale.ROOT);
        var command = 'M';
        while (words.hasNext()) {
            if (!words.hasNextDouble()) {
                command = words.next().charAt(0);
                if (command == 'Z' || command == 'z') {
                    path.closePath();
                }
                continue;
            }
            var x = words.nextDouble();
            var y = words.nextDouble();
            switch (command) {
                case 'M' -> path.moveTo(x, y);
                case 'l' -> {
                    var at = path.getCurrentPoint();
                    path.lineTo(at.getX() + x, at.getY() + y);
                }
                default -> path.lineTo(x, y);
            }
        }
        return path;
    }
}

package org.anju.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import javax.imageio.ImageIO;

/** Small pictures to hand in. */
public final class Photos {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Photos() {}

  /** A PNG that nobody has handed in before. */
  public static byte[] fresh() {
    BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, RANDOM.nextInt());
    image.setRGB(1, 1, RANDOM.nextInt());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package org.anju.replicas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A machine whose time of day is set wrong, without a machine of its own: a virtual machine gets
 * another {@link Clock}, from which {@code Instant.now()} and all that follows from it are read.
 * What it counts as running time stays as it is, as on a machine whose clock somebody has set.
 */
public final class WrongClock {

  private static final String METHOD = "currentInstant";
  private static final String CLASS = "java/time/Clock.class";

  private WrongClock() {}

  /**
   * The options of a virtual machine on such a machine.
   *
   * @param folder where the other clock may be written
   * @param ahead less than nothing when the machine is behind
   */
  public static List<String> options(Path folder, Duration ahead) {
    if (ahead.isZero()) {
      return List.of();
    }
    Path patch = folder.toAbsolutePath().resolve("clock" + ahead.toSeconds());
    Path file = patch.resolve(CLASS);
    try (InputStream clock = Clock.class.getResourceAsStream("Clock.class")) {
      Files.createDirectories(file.getParent());
      Files.write(file, wrong(clock.readAllBytes(), ahead.toSeconds()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.of("--patch-module=java.base=" + patch);
  }

  private static byte[] wrong(byte[] clock, long seconds) {
    ClassReader reader = new ClassReader(clock);
    ClassWriter writer = new ClassWriter(reader, 0);
    boolean[] found = new boolean[1];
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public MethodVisitor visitMethod(
              int access, String name, String type, String signature, String[] exceptions) {
            MethodVisitor method = super.visitMethod(access, name, type, signature, exceptions);
            found[0] |= name.equals(METHOD);
            return name.equals(METHOD) ? ahead(method, seconds) : method;
          }
        },
        0);
    if (!found[0]) {
      throw new IllegalStateException("this Java has no Clock." + METHOD + " that could be set");
    }
    return writer.toByteArray();
  }

  /** Adds the seconds to what the method answers. */
  private static MethodVisitor ahead(MethodVisitor method, long seconds) {
    return new MethodVisitor(Opcodes.ASM9, method) {
      @Override
      public void visitInsn(int code) {
        if (code == Opcodes.ARETURN) {
          visitLdcInsn(seconds);
          visitMethodInsn(
              Opcodes.INVOKEVIRTUAL,
              "java/time/Instant",
              "plusSeconds",
              "(J)Ljava/time/Instant;",
              false);
        }
        super.visitInsn(code);
      }

      @Override
      public void visitMaxs(int stack, int locals) {
        super.visitMaxs(stack + 2, locals);
      }
    };
  }
}

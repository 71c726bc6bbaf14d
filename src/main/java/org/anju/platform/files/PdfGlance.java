package org.anju.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a PDF shows without being opened. Its streams are unpacked one after the other into a small
 * buffer that is thrown away, and only up to a limit, so that a file made to fill a reader's memory
 * costs nothing here.
 *
 * @param whole whether it has an end
 * @param locked whether it asks for a password
 * @param bomb whether it unpacks beyond every use, or packs streams into each other
 * @param pages the highest number of pages that it states
 */
record PdfGlance(boolean whole, boolean locked, boolean bomb, long pages) {

  /** A scan in colour of 50 pages is below it. */
  private static final long MOST_UNPACKED = 1L << 30;

  private static final Pattern END = Pattern.compile("%%EOF");
  private static final Pattern LOCK = Pattern.compile("/Encrypt\\s{1,4}\\d{1,10}\\s{1,4}\\d");
  private static final Pattern COUNT = Pattern.compile("/Count\\s{0,4}(\\d{1,12})");
  private static final Pattern STREAM = Pattern.compile(">>\\s{0,4}stream\\r?\\n");
  private static final Pattern PACKING =
      Pattern.compile("/(FlateDecode|Fl|LZWDecode|LZW|RunLengthDecode|RL)\\b");

  private static final String FLATE = "/FlateDecode";

  /** A stream of packed objects, among which the pages can be. */
  private static final String OBJECTS = "/ObjStm";

  /** A stream's dictionary stands right before it and is short. */
  private static final int LONGEST_DICTIONARY = 4096;

  private static final int BUFFER = 64 * 1024;

  static PdfGlance of(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return of(channel.map(MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  private static PdfGlance of(ByteBuffer file) {
    CharSequence text = new Latin1(file, 0, file.limit());
    Streams streams = new Streams();
    Matcher stream = STREAM.matcher(text);
    int place = 0;
    while (!streams.bomb && stream.find(place)) {
      String before =
          text.subSequence(Math.max(0, stream.start() - LONGEST_DICTIONARY), stream.start())
              .toString();
      String dictionary = before.substring(before.lastIndexOf(" obj") + 1);
      place = streams.look(dictionary, file, stream.end());
    }
    return new PdfGlance(
        END.matcher(text).find(),
        LOCK.matcher(text).find(),
        streams.bomb,
        Math.max(pagesIn(text), streams.pages));
  }

  private static long pagesIn(CharSequence text) {
    return COUNT
        .matcher(text)
        .results()
        .mapToLong(count -> Long.parseLong(count.group(1)))
        .max()
        .orElse(0);
  }

  /** What the streams seen so far add up to. */
  private static final class Streams {

    private long unpacked;
    private long pages;
    private boolean bomb;

    /** Looks at the stream whose data begins at {@code start}; answers where to go on. */
    int look(String dictionary, ByteBuffer file, int start) {
      bomb |= PACKING.matcher(dictionary).results().count() > 1;
      return dictionary.contains(FLATE) ? unpack(file, start, dictionary.contains(OBJECTS)) : start;
    }

    private int unpack(ByteBuffer file, int start, boolean objects) {
      Inflater inflater = new Inflater();
      byte[] piece = new byte[BUFFER];
      try {
        inflater.setInput(file.duplicate().position(start));
        int count = inflater.inflate(piece);
        while (count > 0 && !bomb) {
          unpacked += count;
          bomb |= unpacked > MOST_UNPACKED;
          if (objects) {
            pages = Math.max(pages, pagesIn(text(piece, count)));
          }
          count = inflater.inflate(piece);
        }
        return start + Math.toIntExact(inflater.getBytesRead());
      } catch (DataFormatException otherwisePacked) {
        // Not what the dictionary says; a reader cannot unpack it either.
        return start;
      } finally {
        inflater.end();
      }
    }

    private static String text(byte[] piece, int length) {
      return new String(piece, 0, length, StandardCharsets.ISO_8859_1);
    }
  }

  /** The bytes of a file as characters, without a copy of it. */
  private record Latin1(ByteBuffer file, int from, int to) implements CharSequence {

    @Override
    public int length() {
      return to - from;
    }

    @Override
    public char charAt(int index) {
      return (char) Byte.toUnsignedInt(file.get(from + index));
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Latin1(file, from + start, from + end);
    }

    @Override
    public String toString() {
      byte[] bytes = new byte[length()];
      file.get(from, bytes);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
  }
}

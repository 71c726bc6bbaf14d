package org.anju.platform.spreadsheet;

/**
 * How large a list may be.
 *
 * @param fileBytes size of the file as sent
 * @param unpackedBytes size of all parts of an {@code .xlsx} after unpacking, against zip bombs
 * @param rows rows of one sheet that hold anything, headings included
 * @param columns columns of one sheet that hold anything
 */
public record Limits(long fileBytes, long unpackedBytes, int rows, int columns) {

  private static final long MEBIBYTE = 1024L * 1024;

  /** 10 MiB, 20,000 rows below at most 100 rows of titles and notes, 200 columns. */
  public static final Limits DEFAULT = new Limits(10 * MEBIBYTE, 160 * MEBIBYTE, 20_100, 200);
}

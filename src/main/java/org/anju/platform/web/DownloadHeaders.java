package org.anju.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * How a file that somebody handed in leaves: as what it was found to be, never guessed anew, never
 * run in the page's origin, and kept by no cache.
 */
public final class DownloadHeaders {

  private DownloadHeaders() {}

  public static Map<String, List<String>> of(String mediaType, String fileName) {
    return Map.of(
        "Content-Type", List.of(mediaType),
        "Content-Disposition", List.of("attachment; filename*=UTF-8''" + encoded(fileName)),
        "X-Content-Type-Options", List.of("nosniff"),
        "Content-Security-Policy", List.of("sandbox; default-src 'none'"),
        "Cross-Origin-Resource-Policy", List.of("same-origin"),
        "Cache-Control", List.of("private, no-store"));
  }

  private static String encoded(String fileName) {
    return URLEncoder.encode(fileName, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A");
  }
}

package org.anju.platform.files;

import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the store, the scanner and the limits from the configuration. */
@ApplicationScoped
public class FileStoreConfiguration {

  private static final String S3 = "s3://";
  private static final String KEY_PURPOSE = "anju-files-1";
  private static final Duration SCANNER_PATIENCE = Duration.ofSeconds(30);

  /** {@code location} is a folder, or {@code s3://} and the name of a bucket. */
  @Produces
  @Singleton
  FileStore store(
      @ConfigProperty(name = "anju.files.location") String location,
      @ConfigProperty(name = "anju.files.s3.endpoint") Optional<URI> endpoint,
      @ConfigProperty(name = "anju.files.s3.region", defaultValue = "us-east-1") String region,
      @ConfigProperty(name = "anju.files.s3.access-key") Optional<String> accessKey,
      @ConfigProperty(name = "anju.files.s3.secret-key") Optional<String> secretKey,
      @ConfigProperty(name = "anju.personal-data.encryption-key") String encryptionKey)
      throws IOException {
    FileStore plain =
        location.startsWith(S3)
            ? new S3FileStore(
                client(endpoint, region, credentials(accessKey, secretKey)),
                location.substring(S3.length()))
            : new FolderFileStore(Path.of(location));
    return new EncryptedFileStore(plain, new FileCipher(key(encryptionKey)));
  }

  /** {@code scanner} is the host and the port of a clamd; without it nothing is scanned. */
  @Produces
  @Singleton
  FileInspection inspection(
      @ConfigProperty(name = "anju.files.max-size", defaultValue = "20M") MemorySize maxSize,
      @ConfigProperty(name = "anju.files.max-pages", defaultValue = "300") int maxPages,
      @ConfigProperty(name = "anju.files.virus-scanner") Optional<String> scanner) {
    return new FileInspection(
        maxSize.asLongValue(),
        maxPages,
        scanner.map(FileStoreConfiguration::clamd).orElse(VirusScanner.NONE));
  }

  /** Without an endpoint it is Amazon's own; without keys, the machine's role. */
  static S3Client client(
      Optional<URI> endpoint, String region, AwsCredentialsProvider credentials) {
    S3ClientBuilder builder =
        S3Client.builder()
            .httpClientBuilder(UrlConnectionHttpClient.builder())
            .region(Region.of(region))
            .credentialsProvider(credentials)
            .forcePathStyle(endpoint.isPresent())
            // Other makers' storage does not know the newest checksums.
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
    endpoint.ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static AwsCredentialsProvider credentials(
      Optional<String> accessKey, Optional<String> secretKey) {
    if (accessKey.isEmpty()) {
      return DefaultCredentialsProvider.builder().build();
    }
    return StaticCredentialsProvider.create(
        AwsBasicCredentials.create(accessKey.get(), secretKey.orElseThrow()));
  }

  private static VirusScanner clamd(String address) {
    int colon = address.lastIndexOf(':');
    return new ClamdScanner(
        address.substring(0, colon),
        Integer.parseInt(address.substring(colon + 1)),
        SCANNER_PATIENCE);
  }

  /** Files have a key of their own, made from the one for personal data. */
  private static byte[] key(String encryptionKey) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Base64.getDecoder().decode(encryptionKey), "HmacSHA256"));
      return mac.doFinal(KEY_PURPOSE.getBytes(StandardCharsets.US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 is part of every Java runtime", e);
    }
  }
}

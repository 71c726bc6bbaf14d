package org.anju.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Files as objects of one bucket of S3-compatible storage, which stores an object whole. */
public final class S3FileStore implements FileStore {

  private static final String PREFIX = "files/";

  private final S3Client client;
  private final String bucket;

  /** The bucket exists; Anju neither makes nor configures it. */
  public S3FileStore(S3Client client, String bucket) {
    this.client = client;
    this.bucket = bucket;
  }

  @Override
  public void put(FileDigest digest, Path content) throws IOException {
    try {
      if (!exists(digest)) {
        client.putObject(
            request -> request.bucket(bucket).key(key(digest)), RequestBody.fromFile(content));
      }
    } catch (SdkException e) {
      throw new IOException(e);
    }
  }

  @Override
  public Optional<InputStream> open(FileDigest digest) throws IOException {
    try {
      return Optional.of(client.getObject(request -> request.bucket(bucket).key(key(digest))));
    } catch (NoSuchKeyException e) {
      return Optional.empty();
    } catch (SdkException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void remove(FileDigest digest) throws IOException {
    try {
      client.deleteObject(request -> request.bucket(bucket).key(key(digest)));
    } catch (SdkException e) {
      throw new IOException(e);
    }
  }

  private boolean exists(FileDigest digest) {
    try {
      client.headObject(request -> request.bucket(bucket).key(key(digest)));
      return true;
    } catch (NoSuchKeyException e) {
      return false;
    }
  }

  private static String key(FileDigest digest) {
    return PREFIX + digest.hex();
  }
}

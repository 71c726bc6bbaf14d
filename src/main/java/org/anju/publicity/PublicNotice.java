package org.anju.publicity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The public notice of one offering. Never changed. */
@Entity
@Table(name = "public_notice")
class PublicNotice {

  @Id
  @Column(name = "offering_id")
  private Long offeringId;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "closes_at")
  private Instant closesAt;

  @Column(name = "published_by")
  private String publishedBy;

  protected PublicNotice() {}

  PublicNotice(long offeringId, Instant publishedAt, Instant closesAt, String publishedBy) {
    this.offeringId = offeringId;
    this.publishedAt = publishedAt;
    this.closesAt = closesAt;
    this.publishedBy = publishedBy;
  }

  boolean openAt(Instant moment) {
    return moment.isBefore(closesAt);
  }

  Instant publishedAt() {
    return publishedAt;
  }

  Instant closesAt() {
    return closesAt;
  }
}

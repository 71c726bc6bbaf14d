package org.anju.notice;

import java.time.Instant;
import org.jetbrains.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param receipt receipt number of the application, null for what concerns an employer's filing
 * @param read whether this reader has opened it
 */
public record InboxNotice(
    long noticeId,
    NoticeKind kind,
    @Nullable String receipt,
    long offeringId,
    String offeringName,
    Instant at,
    boolean read) {}

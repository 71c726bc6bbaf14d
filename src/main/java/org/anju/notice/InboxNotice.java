package org.anju.notice;

import java.time.Instant;
import java.time.LocalDate;
import org.anju.project.ProjectUse;
import org.jetbrains.annotations.Nullable;

/**
 * A notice as its reader sees it.
 *
 * @param receipt receipt number of the application, null for what concerns an employer's filing
 * @param use what the homes of the offering are for
 * @param company name of the offering's acquirer, whom the family can ask
 * @param day the last day of the lease that it is about, null for what is about none
 * @param read whether this reader has opened it
 */
public record InboxNotice(
    long noticeId,
    NoticeKind kind,
    @Nullable String receipt,
    long offeringId,
    String offeringName,
    ProjectUse use,
    String company,
    Instant at,
    @Nullable LocalDate day,
    boolean read) {}

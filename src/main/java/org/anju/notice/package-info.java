/**
 * What families and employers are told: the inbox in the page, and messages by mail and, where an
 * adapter is given, by SMS. Owns {@code notice}, {@code notice_read}, {@code notice_contact} and
 * {@code notice_message}. A family is told whatever enters its timeline: the trigger {@code
 * tell_family} on {@code application_event} writes the notice in the transaction that decides.
 * Messages leave after it, from an outbox. Uses personal data and the business clock.
 */
package org.anju.notice;

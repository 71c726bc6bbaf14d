/**
 * Supervision of acquirers 监管: the yearly scorecard (article 30; Weihai work plan, part 2 (5)),
 * read live from what other features keep. Owns no table.
 */
package org.anju.supervision;

/**
 * Complaints of families about acquirers 投诉 (Weihai work plan, part 3 (3)): the acquirer answers
 * within the policy's working days, the bureau decides, the family reads it all. Owns {@code
 * complaint}.
 */
package org.anju.complaint;

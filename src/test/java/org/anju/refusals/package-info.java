/** What each feature refuses, asked of the running application as the page asks. */
package org.anju.refusals;

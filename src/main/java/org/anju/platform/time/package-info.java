/** The one business clock and working-day arithmetic. Pure Java; owns no table. */
package org.anju.platform.time;

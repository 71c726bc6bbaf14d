/** What every reader of the database shares. */
package org.anju.platform.database;

/** Cases of fraud for their officers and their families. */
package org.anju.fraud.web;

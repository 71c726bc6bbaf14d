/** What operators get: manifests, image, settings, and a repository that fits any machine. */
package org.anju.deployment;

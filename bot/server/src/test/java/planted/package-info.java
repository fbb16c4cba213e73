/** Violations of the boundaries, for the tests that show that each guard can fail. */
package planted;

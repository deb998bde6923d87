/** The least that is a PDF. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\nxref\n0 1\ntrailer<<>>\nstartxref\n28\n%%EOF\n');

package io.github.onrecord.archive;

/** Articles of an archive; people, places and outlets are invented. */
final class Articles {
    static final String FERRY = """
            # Ferry sank at its mooring, port says

            The old ferry at Karsund sank at its mooring on Tuesday night, the harbour master, Ilse Brand, told the Tarn \
            Observer. Nobody was on board.

            A valve had been left open, she said in an interview. The port sold the ferry to a scrap dealer in March, \
            according to the contract, which the Observer has seen.

            "We will raise it before the winter," Brand said. Two officials, who asked not to be named because they were \
            not allowed to speak, said that the raising would cost 400,000 crowns.
            """;

    static final String QUARRY = """
            # Quarry dust blamed for coughs

            Residents of Lower Anselm have long complained about dust from the quarry above the village. It is believed \
            to have made dozens of people ill.

            "My children cough all night," said Marta Oduya, a nurse who lives beside the quarry. The quarry's owner, \
            Tarn Stone, did not reply to questions.

            Experts say that fine dust harms the lungs. A study by Vellin University, published in May, found twice as \
            many cases of asthma in the village as in the town.
            """;

    static final String SCHOOL = """
            # School roof closed after storm

            The roof of the school in Port Anselm was closed on Monday after a storm had torn off slates, the council \
            said in a statement. Lessons go on in the town hall.

            Head teacher Ivo Lind told reporters at the gate that nobody had been hurt. The roof was last mended in 1998, \
            records of the council show.

            Parents reportedly want the school moved. "We have written to the minister," said Dana Frey, who speaks for \
            them.
            """;

    private Articles() {}

    /** The article as a page of a site. */
    static String page(String headline, String text) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
                + headline + "</title><meta property=\"og:site_name\" content=\"Tarn Observer\">"
                + "<meta property=\"article:published_time\" content=\"2024-05-03T10:00:00Z\">"
                + "</head><body><nav><a href=\"/\">Home</a></nav><article class=\"story\"><h1>" + headline + "</h1>");
        for (String paragraph : text.strip().split("\n\n")) {
            if (!paragraph.startsWith("# ")) {
                page.append("<p>").append(paragraph.replace("&", "&amp;")).append("</p>\n");
            }
        }
        return page.append("</article><footer>Contact us</footer></body></html>")
                .toString();
    }
}

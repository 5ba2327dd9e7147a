package io.github.onrecord.synthetic;

import java.util.List;
import java.util.Random;

/** The words that synthetic sentences are made of; people, places and bodies are invented. */
final class Words {
    static final List<String> FIRST_NAMES = List.of(
            "Anna", "Boris", "Clara", "David", "Elena", "Frank", "Greta", "Henry", "Irene", "James", "Karen", "Laura",
            "Martin", "Nina", "Oliver", "Paula", "Rachel", "Simon", "Teresa", "Victor", "Walter", "Judith", "Peter",
            "Sarah", "Thomas", "Maria");
    static final List<String> LAST_NAMES = List.of(
            "Abelow",
            "Brandl",
            "Castrey",
            "Dorval",
            "Ensley",
            "Farrow",
            "Gantry",
            "Hollis",
            "Iverne",
            "Jaskow",
            "Kessel",
            "Lorimer",
            "Mardle",
            "Norvik",
            "Osterby",
            "Pellane",
            "Quillar",
            "Rostand",
            "Sundby",
            "Trask",
            "Umberley",
            "Vasker",
            "Wendle",
            "Yarrow",
            "Zelnick",
            "Achterby",
            "Brunel",
            "Corvane",
            "Delmere",
            "Estrand");
    static final List<String> ROLES = List.of(
            "mayor of Vellin",
            "harbour master of Karsund",
            "head of the fire service",
            "a spokeswoman for the ministry",
            "chair of the planning board",
            "a nurse at the city hospital",
            "director of the water works",
            "a union leader",
            "the chief inspector of bridges",
            "a professor of hydrology at Vellin University",
            "a farmer near Lower Anselm",
            "the treasurer of the district",
            "a judge at the regional court",
            "the owner of the quarry",
            "head teacher of the school in Port Anselm",
            "a bus driver",
            "the minister for transport",
            "a lawyer for the families",
            "an engineer at the power plant",
            "the leader of the opposition");
    static final List<String> BODIES = List.of(
            "The Ministry of Transport",
            "The Vellin city council",
            "The National Audit Office",
            "The Harbour Board",
            "The Regional Court",
            "The Fire Service",
            "Vellin University",
            "The Water Authority",
            "The Farmers' Union",
            "The Central Bank",
            "The Election Commission",
            "The Health Inspectorate");
    static final List<String> SUBJECTS = List.of(
            "the bridge over the Tarn",
            "the new ferry terminal",
            "a warehouse behind the station",
            "the city's old mill",
            "the budget for road repairs",
            "the plan for a second runway",
            "a batch of school meals",
            "the contract for street lights",
            "the northern dam",
            "a row of houses on Quay Street",
            "the fund for flood victims",
            "the tram line to Orm",
            "a shipment of medicines",
            "the roof of the market hall",
            "the register of voters",
            "a tunnel under the hill",
            "the pension scheme of the miners",
            "the cooling system of the plant",
            "an underground car park",
            "the archive of the land office",
            "the clinic in Lower Anselm",
            "the fishing quota for herring",
            "a stretch of the coastal road",
            "the tax on second homes",
            "the ban on night flights",
            "a fleet of electric buses",
            "the youth prison at Marl",
            "the price of drinking water",
            "the lease of the town hall",
            "a study of river mud");
    static final List<String> VERBS = List.of(
            "was closed",
            "had been inspected twice",
            "will cost more than planned",
            "was damaged by frost",
            "failed a safety test",
            "must be rebuilt",
            "was sold without a tender",
            "lost its insurance",
            "passed the second reading",
            "was moved to another site",
            "had been paid for twice",
            "will open three months late",
            "was found to leak",
            "has been hidden from auditors",
            "needs two more engineers",
            "was searched by police",
            "could be scrapped",
            "had no valid permit",
            "was evacuated",
            "will be halved",
            "has doubled in five years",
            "was never put to a vote",
            "had been repaired with the wrong steel",
            "stands empty",
            "was handed to a private firm",
            "is under review",
            "had caught fire before",
            "will be paid by the state",
            "was built on unstable ground",
            "has been delayed again");
    static final List<String> CIRCUMSTANCES = List.of(
            "after the storm in March",
            "because of a broken valve",
            "for the third time this year",
            "while the tender was still open",
            "on the advice of two experts",
            "before the summer holidays",
            "despite a warning from the fire brigade",
            "without telling the neighbours",
            "to save four million crowns",
            "since the election",
            "at the request of the insurers",
            "during the night of the flood",
            "under a contract from 2009",
            "against the wishes of the district",
            "as part of a wider reform",
            "in spite of rising costs",
            "once the ice had gone",
            "when the pumps stopped",
            "over a dispute about noise",
            "until a new owner is found",
            "with money from the reserve",
            "after months of talks",
            "by a margin of two votes",
            "in line with the new law",
            "at a cost of nine hundred thousand crowns");
    static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    static final List<String> REASONS = List.of(
            "because they were not allowed to speak about the talks", "because they feared for their jobs",
            "because the inquiry is still going on", "citing the sensitivity of the matter");
    static final List<String> SECTIONS = List.of("Politics", "Region", "Business", "Health", "Transport");

    private Words() {}

    static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

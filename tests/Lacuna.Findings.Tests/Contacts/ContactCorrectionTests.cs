using CsCheck;
using Lacuna.Core.Actors;
using Lacuna.Core.Corrections;
using Lacuna.Core.Documents;
using Lacuna.Core.Reading;
using Lacuna.Core.Text;
using Lacuna.Findings.Contacts;
using NodaTime;
using static Lacuna.Findings.Tests.Contacts.Pile;

namespace Lacuna.Findings.Tests.Contacts;

public sealed class ContactCorrectionTests
{
    private static readonly AnnotatedDocument American = Readout("USA", "2022-02-12T12:00", ContactKind.Call, [Biden, Putin]);

    private static readonly AnnotatedDocument Russian = Readout("RUS", "2022-02-16T12:00", ContactKind.Call, [Putin, Biden]);

    private static readonly AnnotatedDocument NextDay = Readout("RUS", "2022-02-13T09:00", ContactKind.Call, [Putin, Biden]);

    [Fact]
    public void Accounts_that_were_merged_by_hand_are_of_one_contact_though_their_days_are_apart()
    {
        Assert.Equal(2, ContactBook.From([American, Russian]).Length);
        var contact = Assert.Single(ContactBook.From([American, Russian], [Merge(1, American, Russian)]));

        Assert.True(contact.IsPaired);
        Assert.Equal(new DateInterval(new(2022, 2, 12), new(2022, 2, 16)), contact.Date);
        Assert.Equal("Person 1", Assert.Single(contact.Corrections).By);
    }

    [Fact]
    public void An_account_that_was_split_off_by_hand_is_of_another_contact_and_both_tell_so()
    {
        Assert.Single(ContactBook.From([American, NextDay]));
        var book = ContactBook.From([American, NextDay], [Split(1, NextDay, American)]);

        Assert.Equal(2, book.Length);
        Assert.All(book, contact => Assert.Equal("Person 1", Assert.Single(contact.Corrections).By));
    }

    [Fact]
    public void The_later_of_a_merge_and_a_split_counts_and_one_that_was_taken_back_does_not()
    {
        Assert.Equal(2, ContactBook.From([American, Russian], [Merge(1, American, Russian), Split(2, Russian, American)]).Length);
        Assert.Single(ContactBook.From([American, Russian], [Split(1, Russian, American), Merge(2, American, Russian)]));
        Assert.Equal(2, ContactBook.From([American, Russian], [Merge(1, American, Russian) with { Undone = new Undoing("Editor", At(3)) }]).Length);
    }

    [Fact]
    public void A_mention_can_be_put_to_a_contact_and_taken_from_it()
    {
        var mention = Readout("press", "2022-02-14T12:00", ContactKind.Call, [Biden, Putin], on: "2022-02-12", isSubject: false);
        var vague = Readout("press", "2022-03-20T12:00", ContactKind.Call, [Biden], isSubject: false, isDated: false);

        Assert.Single(Assert.Single(ContactBook.From([American, mention, vague])).Mentions);
        Assert.Equal(2, Assert.Single(ContactBook.From([American, mention, vague], [Merge(1, American, vague)])).Mentions.Length);
        Assert.Empty(ContactBook.From([American, mention], [Split(1, mention, American)]).Single(contact => !contact.Readouts.IsEmpty).Mentions);
    }

    [Fact]
    public void An_account_that_fits_one_of_those_merged_by_hand_joins_them()
    {
        var late = Readout("FRA", "2022-02-16T13:00", ContactKind.Call, [Macron, Putin, Biden]);
        var other = Readout("DEU", "2022-02-12T13:00", ContactKind.Call, [Scholz, Biden, Putin]);
        var pile = new[] { American with { Contacts = [American.Contacts[0] with { Participants = [Biden, Putin, Macron] }] }, Russian with { Contacts = [Russian.Contacts[0] with { Participants = [Biden, Putin, Macron] }] }, late, other };

        Assert.Equal(3, ContactBook.From(pile, [Merge(1, pile[0], pile[1])]).Max(contact => contact.Readouts.Length));
    }

    [Fact]
    public void A_correction_whose_words_are_gone_changes_nothing()
    {
        var gone = Merge(1, American, Russian with { Document = Russian.Document with { Text = "Something else was written in its place." } });

        Assert.Equal(2, ContactBook.From([American, Russian], [gone]).Length);
        Assert.All(ContactBook.From([American, Russian], [gone]), contact => Assert.Empty(contact.Corrections));
    }

    [Fact]
    public void What_was_split_is_never_together_and_what_was_merged_is_unless_it_was_split_later() =>
        Gen.Select(
            Gen.Select(Gen.Int[0, 2], Gen.Int[10, 13], Gen.Int[0, 1], Gen.Bool, (side, day, parties, subject) =>
                Readout(((string[])["USA", "RUS", "press"])[side], $"2022-02-{day}T12:00", ContactKind.Call, ((Actor[][])[[Biden, Putin], [Biden, Zelensky]])[parties], isSubject: subject)).Array[2, 7],
            Gen.Select(Gen.Bool, Gen.Int[0, 6], Gen.Int[0, 6]).Array[0, 5])
        .Sample((pile, steps) =>
        {
            var decided = new Dictionary<(AnnotatedDocument, AnnotatedDocument), bool>();
            var corrections = new List<Correction>();
            foreach (var (isMerge, first, second) in steps)
            {
                var (one, other) = (pile[first % pile.Length], pile[second % pile.Length]);
                if (one != other)
                {
                    corrections.Add(isMerge ? Merge(corrections.Count, one, other) : Split(corrections.Count, one, other));
                    decided[(one, other)] = decided[(other, one)] = isMerge;
                }
            }

            var book = ContactBook.From(pile, corrections);
            foreach (var ((one, other), isMerge) in decided)
            {
                var together = book.Any(contact => Holds(contact, one) && Holds(contact, other));
                Assert.False(!isMerge && together);

                // Merges give way where they would join what was held apart elsewhere.
                Assert.True(!isMerge || together || decided.ContainsValue(false));
            }

            var documents = book.SelectMany(contact => contact.Readouts.Select(readout => readout.Document).Concat(contact.Mentions.Select(mention => mention.Document))).ToList();
            Assert.Equal(documents.Count, documents.Distinct().Count());
        }, iter: 300);

    private static bool Holds(ContactRecord contact, AnnotatedDocument document) =>
        contact.Readouts.Any(readout => readout.Document == document) || contact.Mentions.Any(mention => mention.Document == document);

    private static Correction Merge(int number, params AnnotatedDocument[] accounts) => Of(number, new Amendment.Merge([.. accounts.Select(TargetOf)]));

    private static Correction Split(int number, AnnotatedDocument account, params AnnotatedDocument[] from) => Of(number, new Amendment.Split(TargetOf(account), [.. from.Select(TargetOf)]));

    private static ContactTarget TargetOf(AnnotatedDocument document)
    {
        var contact = document.Contacts[0];
        return ContactTarget.Of(document.Document, contact.Evidence[0].End <= document.Text.Length ? contact : contact with { Evidence = [new TextSpan(0, document.Text.Length)] });
    }

    private static Correction Of(int number, Amendment what) => new($"k{number}", what, $"Person {number}", At(number));

    private static Instant At(int number) => Instant.FromUnixTimeSeconds(1_650_000_000 + number);
}

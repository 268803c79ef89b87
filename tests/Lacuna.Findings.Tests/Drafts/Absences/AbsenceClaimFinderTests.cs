using Lacuna.Core.Subjects;
using Lacuna.Findings.Drafts;
using Lacuna.Findings.Drafts.Absences;
using Lacuna.Reading.Actors;
using NodaTime;

namespace Lacuna.Findings.Tests.Drafts.Absences;

public sealed class AbsenceClaimFinderTests
{
    [Theory]
    [InlineData("China did not mention Bucha.", "did not mention", "China", "Bucha")]
    [InlineData("Beijing has still not once referred to Bucha.", "has still not once referred to", "China", "Bucha")]
    [InlineData("Russia never mentioned Bucha in its statement on Monday.", "never mentioned", "Russia", "Bucha")]
    [InlineData("China has yet to comment on the killings in Bucha.", "has yet to comment on", "China", "Bucha")]
    [InlineData("Moscow has so far remained silent on the arrest of Evan Gershkovich.", "remained silent on", "Russia", "Evan Gershkovich")]
    [InlineData("Wang Yi kept quiet about Bucha.", "kept quiet about", "Wang Yi", "Bucha")]
    [InlineData("China's long silence on Bucha has been noted in Kyiv.", "silence on", "China", "Bucha")]
    [InlineData("Beijing didn’t comment on the reports from Bucha.", "didn’t comment on", "China", "Bucha")]
    [InlineData("Putin spoke for an hour without mentioning Prigozhin.", "without mentioning", "Vladimir Putin", "Prigozhin")]
    [InlineData("No mention was made of Bucha by China.", "No mention was made of", "China", "Bucha")]
    [InlineData("There was no immediate comment from Beijing on the killings in Bucha.", "no immediate comment from", "China", "Bucha")]
    [InlineData("Germany said nothing about Nord Stream.", "said nothing about", "Germany", "Nord Stream")]
    [InlineData("Ukraine failed to mention Donbas.", "failed to mention", "Ukraine", "Donbas")]
    [InlineData("China did not discuss Bucha with Sergey Lavrov.", "did not discuss", "China", "Bucha")]
    [InlineData("China has not mentioned Bucha to Sergey Lavrov.", "has not mentioned", "China", "Bucha")]
    [InlineData("China chose not to mention Bucha.", "chose not to mention", "China", "Bucha")]
    public void Many_phrasings_say_who_is_silent_on_what(string text, string cue, string who, string about) => EveryCulture.Check(() =>
    {
        var claim = Assert.Single(Find(text));
        Assert.Equal(cue, claim.Cue.Exact);
        Assert.Equal(who, Assert.Single(claim.Who).Name);
        Assert.Equal((about, true), (claim.About!.Subject.Name, claim.About.IsNamed));
    });

    [Theory]
    [InlineData("The Chinese readout made no mention of Bucha.", AbsenceKind.NotSaid, "The Chinese readout")]
    [InlineData("Bucha was absent from the Chinese readout.", AbsenceKind.LeftOut, "the Chinese readout")]
    [InlineData("Bucha went unmentioned in China's readout.", AbsenceKind.LeftOut, "China's readout")]
    [InlineData("The statement by China lacks any reference to Bucha.", AbsenceKind.LeftOut, "The statement by China")]
    [InlineData("Missing from China's communique was any mention of Bucha.", AbsenceKind.LeftOut, "China's communique")]
    [InlineData("Beijing has not mentioned the killings in Bucha in its readout.", AbsenceKind.NotSaid, "its readout")]
    public void A_text_that_leaves_something_out_is_told_with_its_owner(string text, AbsenceKind kind, string place)
    {
        var claim = Assert.Single(Find(text));
        Assert.Equal((kind, AbsencePlace.OneText, place), (claim.Kind, claim.Place, claim.PlaceWords!.Exact));
        Assert.Equal("China", Assert.Single(claim.Who).Name);
        Assert.Contains(claim.About!.Subject.Terms, term => term.Words == "Bucha");
    }

    [Theory]
    [InlineData("China did not stay silent on Bucha.")]
    [InlineData("China broke its silence on Bucha.")]
    [InlineData("Beijing finally ended China's silence on Bucha.")]
    [InlineData("There is no silence in Beijing about Bucha.")]
    [InlineData("China must not remain silent on Bucha.")]
    [InlineData("Beijing cannot stay silent on Bucha.")]
    [InlineData("If China does not mention Bucha, Kyiv will ask why.")]
    [InlineData("Did China not mention Bucha?")]
    [InlineData("The council observed a minute of silence for Bucha.")]
    [InlineData("Kyiv urged China not to remain silent on Bucha.")]
    [InlineData("China mentioned Bucha, not to mention Irpin.")]
    [InlineData("I did not mention Bucha, and we have not commented on it.")]
    [InlineData("China never failed to mention Bucha.")]
    [InlineData("Wang was absent from the talks in Rome.")]
    [InlineData("The government did not raise taxes and failed to address the needs of workers.")]
    [InlineData("Putin did not skip lunch. He left out of the back door.")]
    [InlineData("A spokesman for China declined to comment.")]
    public void What_is_no_claim_of_absence_is_left_alone(string text) => Assert.Empty(Find(text));

    [Fact]
    public void A_refusal_and_an_act_left_undone_are_told_apart()
    {
        Assert.Equal(AbsenceKind.Declined, Assert.Single(Find("The White House declined to comment on the reports from Bucha.")).Kind);
        var claim = Assert.Single(Find("India has refused to condemn Russia's invasion of Ukraine."));
        Assert.Equal((AbsenceKind.NotDone, Core.Reading.SpeechAct.Condemn), (claim.Kind, claim.Act));
        Assert.False(claim.About!.IsNamed);
    }

    [Fact]
    public void Days_that_the_words_give_end_with_the_draft()
    {
        Assert.Equal(new DateInterval(new LocalDate(2022, 3, 30), new LocalDate(2022, 4, 4)), Assert.Single(Find("Germany has kept quiet about Bucha since March 30.")).Days);
        Assert.Equal(new DateInterval(new LocalDate(2022, 4, 1), new LocalDate(2022, 4, 1)), Assert.Single(Find("On April 1, Germany did not mention Bucha.")).Days);
        Assert.Null(Assert.Single(Find("Germany has not mentioned Bucha.")).Days);
    }

    [Fact]
    public void A_claim_in_the_words_of_another_names_the_other()
    {
        var claim = Assert.Single(Find("Zelensky said on Monday that Germany has kept quiet about Bucha since March 30."));
        Assert.Equal("Volodymyr Zelenskyy", Assert.Single(claim.SaidBy).Name);
        Assert.Equal(new LocalDate(2022, 3, 30), claim.Days!.Start);
    }

    [Fact]
    public void A_subject_that_the_archive_keeps_goes_before_the_draft_s_own_words()
    {
        var kept = new Subject("Bucha killings", [new SubjectTerm("Bucha"), new SubjectTerm("Буча")]);
        var claim = Assert.Single(new AbsenceClaimFinder(ActorTable.Default, [kept]).Find(DraftDesk.Read("2022-04-04", "China did not mention the killings in Bucha.")));
        Assert.Equal((kept, DraftSubjectBasis.Kept), (claim.About!.Subject, claim.About.Basis));
    }

    [Theory]
    [InlineData("")]
    [InlineData("silence on")]
    [InlineData("no mention of")]
    [InlineData("absent from")]
    [InlineData("did not mention \ud800 \udc00")]
    [InlineData("北京没有提到布查。 did not mention 布查")]
    [InlineData("\"\"\"absent from “the readout — was ‘ any mention of”")]
    [InlineData("haven't had the chance to ask to to to about")]
    public void Odd_text_never_throws(string text) => Find(text);

    private static IEnumerable<AbsenceClaim> Find(string text) =>
        new AbsenceClaimFinder(ActorTable.Default, []).Find(DraftDesk.Read("2022-04-04", text));
}

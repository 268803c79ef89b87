using System.Text.Json.Nodes;

namespace Lacuna.Cli.Tests;

public sealed class ContactsVerbTests
{
    [Fact]
    public async Task The_sample_pile_pairs_the_two_accounts_of_the_call()
    {
        var run = await LacunaRun.Of("contacts", Samples.Folder, "--from", "2022-04-04", "--to", "2022-04-04", "--kind", "call", "--json");
        var json = JsonForm.Check(run.Out);
        Assert.Contains(json["contacts"]!.AsArray(), contact => contact!["isPaired"]!.GetValue<bool>() && Documents(contact).Count == 2);
    }

    [Fact]
    public async Task Contacts_outside_the_days_or_of_another_kind_are_left_out()
    {
        var all = JsonForm.Check((await LacunaRun.Of("contacts", Samples.Folder, "--json")).Out);
        var late = JsonForm.Check((await LacunaRun.Of("contacts", Samples.Folder, "--from", "2023-01-01", "--json")).Out);
        Assert.NotEmpty(all["contacts"]!.AsArray());
        Assert.Empty(late["contacts"]!.AsArray());
    }

    [Fact]
    public async Task A_pile_without_contacts_gives_a_report_and_no_error()
    {
        using var scratch = new Scratch();
        scratch.Write("a.txt", "It rained.");
        var run = await LacunaRun.Of("contacts", scratch.Folder, "--html", scratch.Path("out.html"));
        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.StartsWith("0 contacts in 1 document", run.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(scratch.Path("out.html")));
    }

    private static JsonArray Documents(JsonNode? contact) => contact!["readouts"]!.AsArray();
}

using Lacuna.Cluster.Watches;

namespace Lacuna.Cluster.Tests.Watches;

public sealed class PlanTableTests
{
    [Fact]
    public async Task Plans_that_are_given_take_the_place_of_all_there_are()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new PlanTable(database);
        await table.ReplaceAsync(new Dictionary<string, string> { ["north"] = PlanOf("Agency"), ["south"] = PlanOf("Ministry") }, TestContext.Current.CancellationToken);
        await table.ReplaceAsync(new Dictionary<string, string> { ["south"] = PlanOf("Embassy"), ["east"] = PlanOf("Court") }, TestContext.Current.CancellationToken);
        var all = await table.AllAsync(TestContext.Current.CancellationToken);
        Assert.Equal([("east", "Court"), ("south", "Embassy")], all.Select(plan => (plan.Key, plan.Value.Sources.Single().Source.Name)).Order());
        Assert.Null(await table.FindAsync("north", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_plan_that_a_later_version_wrote_is_left_to_those_who_understand_it()
    {
        await using var database = await TestDatabase.OpenAsync();
        var table = new PlanTable(database);
        await table.ReplaceAsync(new Dictionary<string, string> { ["old"] = PlanOf("Agency"), ["new"] = """{ "sources": [{ "name": "A", "kind": "thought" }] }""" }, TestContext.Current.CancellationToken);
        Assert.Equal(["old"], (await table.AllAsync(TestContext.Current.CancellationToken)).Keys);
    }

    private static string PlanOf(string source) => $$"""{ "sources": [{ "name": "{{source}}", "address": "https://example.org/feed" }] }""";
}

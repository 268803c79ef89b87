using System.Text;

namespace Lacuna.Intake.Tests.Piles;

/// <summary>Reads bytes and files as an import does.</summary>
internal static class Reading
{
    public static Task<List<IntakeItem>> Of(byte[] bytes, string name, IntakeOptions? options = null, ItemPosition? after = null) =>
        Of(bytes, new ContentHint(name), options, after);

    public static async Task<List<IntakeItem>> Of(byte[] bytes, ContentHint hint, IntakeOptions? options = null, ItemPosition? after = null)
    {
        var items = new List<IntakeItem>();
        await foreach (var item in new IntakePile(options).ReadStreamAsync(new MemoryStream(bytes), hint, after, TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        return items;
    }

    public static Task<List<IntakeItem>> Of(string text, string name, IntakeOptions? options = null) => Of(Encoding.UTF8.GetBytes(text), name, options);

    public static async Task<List<IntakeItem>> Path(string path, IntakeOptions? options = null)
    {
        var items = new List<IntakeItem>();
        await foreach (var item in new IntakePile(options).ReadAsync(path, TestContext.Current.CancellationToken))
        {
            items.Add(item);
        }

        return items;
    }

    /// <summary>Goes on after every single item and checks that exactly the items behind it come, which is what an import that was killed needs.</summary>
    public static async Task CheckThatAnyItemCanBeGoneOnAfter(byte[] bytes, string name)
    {
        var all = await Of(bytes, name);
        Assert.True(all.Count > 1);
        for (var at = 0; at < all.Count; at++)
        {
            var rest = await Of(bytes, name, after: ItemPosition.Parse(all[at].Position.Text));
            Assert.Equal(all.Skip(at + 1).Select(Outcome), rest.Select(Outcome));
        }
    }

    private static (string, string, string?, RefusalReason?) Outcome(IntakeItem item) => (item.Origin, item.Position.Text, item.Document?.Text, item.Refusal?.Reason);
}

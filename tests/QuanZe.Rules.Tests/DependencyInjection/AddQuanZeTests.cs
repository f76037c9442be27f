using Microsoft.Extensions.DependencyInjection;
using QuanZe.Rules.Alignment;
using QuanZe.Rules.DependencyInjection;
using QuanZe.Rules.Inference;
using QuanZe.Rules.Rulesets.Sameness;
using QuanZe.Sdk.Sameness;

namespace QuanZe.Rules.Tests.DependencyInjection;

public sealed class AddQuanZeTests
{
    [Test]
    public void AddQuanZe_Defaults_GivesOneSharedEngine()
    {
        using var services = new ServiceCollection().AddQuanZe().BuildServiceProvider(validateScopes: true);
        using var scope = services.CreateScope();

        Assert.That(scope.ServiceProvider.GetRequiredService<AlignmentEngine>(), Is.SameAs(services.GetRequiredService<AlignmentEngine>()));
        Assert.That(services.GetRequiredService<AlignmentEngine>().Profile, Is.SameAs(SamenessProfiles.ThreeLevelFourSame));
    }

    [Test]
    public void AddQuanZe_SeveralCalls_AddUpInTheirOrder()
    {
        using var services = new ServiceCollection()
            .AddQuanZe(builder => builder.UseProfile(SamenessProfiles.SixElements).RemoveRule<NameDiffers>())
            .AddQuanZe()
            .AddQuanZe(builder => builder.UseProfile(SamenessProfiles.NationalGuidance2018))
            .BuildServiceProvider();
        var engine = services.GetRequiredService<AlignmentEngine>();

        Assert.That(engine.Profile, Is.SameAs(SamenessProfiles.NationalGuidance2018));
        Assert.That(engine.Rules.Find(nameof(NameDiffers)), Is.Null);
        Assert.That(services.GetServices<AlignmentEngine>(), Has.Exactly(1).Items);
    }

    [Test]
    public void AddQuanZe_FaultyRules_FailWhenTheEngineIsAskedFor()
    {
        using var services = new ServiceCollection().AddQuanZe(builder => builder.AddRule<NameDiffers>()).BuildServiceProvider();

        Assert.That(services.GetRequiredService<AlignmentEngine>, Throws.InstanceOf<RuleBookException>());
    }

    [Test]
    public void AddQuanZe_NoServices_IsRefused() => Assert.That(() => QuanZeServiceCollectionExtensions.AddQuanZe(null!), Throws.ArgumentNullException);
}
